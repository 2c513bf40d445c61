import type { Band, Scene } from '../../layout/scene/scene';
import { accentClass } from '../shapes/glyph';
import { bandBaseline, hasRecord, noteLines, recordWordsBaseline } from '../shapes/label-geometry';
import { round } from '../shapes/round';

/** The bands: a rule above each, its name, and the ground of the record. Time does not move them. */
export function SvgBands({ scene }: { readonly scene: Scene }) {
  return (
    <g className="bands">
      {scene.bands.map((band) => (
        <BandRow key={band.category} scene={scene} band={band} />
      ))}
    </g>
  );
}

function BandRow({ scene, band }: { readonly scene: Scene; readonly band: Band }) {
  const { bandLabel, font, width } = scene;
  const x = round(bandLabel.x);
  return (
    <g className={band.on ? accentClass(band.category) : 'band-off'}>
      <line className="rule" x1={0} x2={round(width)} y1={round(band.top)} y2={round(band.top)} />
      <text className="band-label" x={x} y={bandBaseline(scene, band)} fontSize={round(font.band)}>
        {band.label}
      </text>
      {noteLines(scene, band).map((line) => (
        <text
          key={line.text}
          className="band-note"
          x={round(line.x)}
          y={line.y}
          fontSize={round(font.date)}
          textAnchor={bandLabel.middle ? 'start' : 'end'}
        >
          {line.text}
        </text>
      ))}
      {hasRecord(band) && (
        <>
          <rect
            className="record-ground"
            x={0}
            y={round(band.recordTop)}
            width={round(width)}
            height={round(band.top + band.height - band.recordTop)}
          />
          <text
            className="record-label"
            x={x}
            y={recordWordsBaseline(scene, band)}
            fontSize={round(font.axis)}
          >
            {scene.recordLabel}
          </text>
        </>
      )}
    </g>
  );
}
