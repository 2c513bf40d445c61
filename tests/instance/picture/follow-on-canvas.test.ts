import { expect, test } from 'vitest';
import { createInstance } from '../../../src/instance/instance';
import { drawFirst, followOnCanvas } from '../../../src/instance/picture/follow-on-canvas';
import { createSessionStore } from '../../../src/instance/session-store';
import { estimateText } from '../../../src/layout/labels/text';
import { INITIAL } from '../../../src/state/session';
import { en } from '../../../src/words/en';
import { crowdOf } from '../../layout/crowd';

test.each([
  ['first', drawFirst],
  ['ever after', followOnCanvas],
])('what is measured in another font is drawn in it, %s', (_, draw) => {
  const instance = createInstance(crowdOf({ count: 300, spans: 0 }), createSessionStore(INITIAL), {
    messages: en,
    space: { width: 960, rem: 16, measure: estimateText },
  });
  const done: string[] = [];
  const end = draw(instance, {
    draw: () => done.push('drawn'),
    renewTheme: () => done.push('theme'),
  });
  expect(done).toEqual(['drawn']);
  instance.setSpace({ width: 900 });
  expect(done).toEqual(['drawn', 'drawn']);
  instance.setSpace({ measure: (text) => text.length * 9 });
  expect(done).toEqual(['drawn', 'drawn', 'theme', 'drawn']);
  end();
  instance.destroy();
});
