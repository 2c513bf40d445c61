import { useEffect, useMemo, type ReactElement } from 'react';
import { SvgTimeline } from '../../src/render/svg/svg-timeline';
import type { Look } from '../layout/build';
import { RECORDS } from '../scenes/records';
import { SCENES } from '../scenes/scenes';
import { CanvasFigure } from './CanvasFigure';
import { CHOICES, useChoices } from './choices';

const scenes = Object.entries(SCENES);
const records = Object.entries(RECORDS);

/** Every golden picture, drawn by both painters from what the code lays out now. */
export function Gallery() {
  const [choices, choose] = useChoices();
  const { show, theme, width } = choices;
  useEffect(() => {
    // The browser looked for it before React had drawn it.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <div className="gallery" style={theme === 'system' ? {} : { colorScheme: theme }}>
      <header>
        <h1>Gallery</h1>
        {(['show', 'theme', 'width'] as const).map((name) => (
          <label key={name}>
            {name}
            <select
              value={choices[name]}
              onChange={(event) => {
                choose(name, event.target.value);
              }}
            >
              {CHOICES[name].map((value) => (
                <option key={value}>{value}</option>
              ))}
            </select>
          </label>
        ))}
      </header>
      <nav aria-label="Scenes">
        <ol>
          {[...scenes, ...records].map(([name]) => (
            <li key={name}>
              <a href={`#${name}`}>{inWords(name)}</a>
            </li>
          ))}
        </ol>
      </nav>
      <main className={`show-${show}`}>
        {scenes.map(([name, build]) => (
          <TimelineEntry key={name} name={name} build={build} width={width} show={show} />
        ))}
        {records.map(([name, draw]) => (
          <Entry key={name} name={name} facts="SVG only">
            <figure>{draw()}</figure>
          </Entry>
        ))}
      </main>
    </div>
  );
}

interface TimelineEntryProps {
  readonly name: string;
  readonly build: (typeof SCENES)[string];
  readonly width: string;
  readonly show: string;
}

function TimelineEntry({ name, build, width, show }: TimelineEntryProps) {
  const picture = useMemo(() => {
    const change: Look = width === 'golden' ? {} : { width: Number(width) };
    return build(change);
  }, [build, width]);
  const { scene } = picture;
  const { marks, densities } = scene;
  const counts =
    densities.count === 0 ? `${marks.count} marks` : `${marks.count} marks, ${densities.count} bars`;
  const facts = `${Math.round(scene.width)} × ${Math.round(scene.height)}, ${counts}`;
  return (
    <Entry name={name} facts={facts}>
      {show !== 'canvas' && (
        <figure>
          <SvgTimeline drawing={picture} id={name} />
          <figcaption>SVG</figcaption>
        </figure>
      )}
      {show !== 'svg' && (
        <figure>
          <CanvasFigure picture={picture} />
          <figcaption>Canvas</figcaption>
        </figure>
      )}
    </Entry>
  );
}

interface EntryProps {
  readonly name: string;
  readonly facts: string;
  readonly children: (ReactElement | false)[] | ReactElement;
}

function Entry({ name, facts, children }: EntryProps) {
  return (
    <section id={name}>
      <h2>
        <a href={`#${name}`}>{inWords(name)}</a>
        <small>
          {facts} · <code>tests/golden/{name}.svg</code>
        </small>
      </h2>
      <div className="pictures">{children}</div>
    </section>
  );
}

const inWords = (name: string): string =>
  `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
