import type { Painting } from './canvas-painting';
import { isolated } from './isolated';
import { accentIn, fontIn } from './canvas-theme';
import { crisp } from '../shapes/round';
import { glyphOf } from '../shapes/glyph';
import { bandBaseline, bandGlyph, hasRecord, noteLines, recordWordsBaseline } from '../shapes/label-geometry';

/** The bands: a rule between two, glyph and name of each, and the ground of the record. Time does not move them. */
export function paintBands(painting: Painting): void {
  paintRecordGrounds(painting);
  // After the grounds, since a ground ends in the middle of the next band's rule.
  paintRules(painting);
  paintNames(painting);
  paintNotes(painting);
  paintRecordNames(painting);
}

function paintNotes({ context, scene, theme }: Painting): void {
  context.fillStyle = theme.inkSoft;
  context.font = fontIn(theme, 'regular', scene.font.date);
  context.textAlign = scene.bandLabel.middle ? 'left' : 'right';
  for (const band of scene.bands) {
    for (const { x, y, text } of noteLines(scene, band)) context.fillText(text, x, y);
  }
}

function paintRecordGrounds({ context, scene, theme }: Painting): void {
  context.fillStyle = theme.ground;
  context.beginPath();
  for (const band of scene.bands) {
    const { top, height, recordTop } = band;
    if (hasRecord(band)) context.rect(0, recordTop, scene.width, top + height - recordTop);
  }
  context.fill();
}

function paintRules({ context, scene: { bands, width }, theme }: Painting): void {
  context.strokeStyle = theme.line;
  context.beginPath();
  for (const { top } of bands.slice(1)) {
    context.moveTo(0, crisp(top));
    context.lineTo(width, crisp(top));
  }
  context.stroke();
}

function paintNames({ context, scene, theme }: Painting): void {
  const { bands, bandLabel, font } = scene;
  context.textAlign = 'left';
  for (const band of bands) {
    context.font = fontIn(theme, band.on ? 'bold' : 'regular', font.band);
    context.fillStyle = band.on ? accentIn(theme, band.category) : theme.inkSoft;
    context.fillText(isolated(band.label), bandLabel.x, bandBaseline(scene, band));
    const { x, y, size } = bandGlyph(scene, band);
    context.beginPath();
    glyphOf(band.category).whole(context, x, y, size);
    context.fill();
  }
}

function paintRecordNames({ context, scene, theme }: Painting): void {
  context.fillStyle = theme.inkSoft;
  context.font = fontIn(theme, 'regular', scene.font.axis);
  context.textAlign = 'left';
  for (const band of scene.bands) {
    if (hasRecord(band)) {
      context.fillText(scene.recordLabel, scene.bandLabel.x, recordWordsBaseline(scene, band));
    }
  }
}
