import type { Band, Scene } from '../../layout/scene/scene';
import { accentClass, glyphOf } from '../shapes/glyph';
import { bandBaseline, bandGlyph, hasRecord, noteLines, recordWordsBaseline } from '../shapes/label-geometry';
import { crisp, round } from '../shapes/round';
import { SvgShape } from './svg-ink';

/** The bands: a rule between two, glyph and name of each, and the ground of the record. Time does not move them. */
export function SvgBands({ scene }: { readonly scene: Scene }) {
  return (
    <g className="bands">
      {scene.bands.map((band, i) => (
        <BandRow key={band.category} scene={scene} band={band} isFirst={i === 0} />
      ))}
    </g>
  );
}

interface BandRowProps {
  readonly scene: Scene;
  readonly band: Band;
  readonly isFirst: boolean;
}

function BandRow({ scene, band, isFirst }: BandRowProps) {
  const { bandLabel, font, width } = scene;
  const x = round(bandLabel.x);
  return (
    <g className={band.on ? accentClass(band.category) : 'band-off'}>
      {!isFirst && (
        <line className="rule" x1={0} x2={round(width)} y1={crisp(band.top)} y2={crisp(band.top)} />
      )}
      <SvgShape className="band-glyph" outline={glyphOf(band.category).whole} {...bandGlyph(scene, band)} />
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
