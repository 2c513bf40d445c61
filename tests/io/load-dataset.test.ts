import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/io/load-dataset';

describe('loadDataset', () => {
  it('sends what it fetched through the door', async () => {
    const loaded = await loadDataset('a.json', () =>
      Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve('{}') }),
    );
    expect(loaded).toMatchObject({ ok: true, read: { ok: false } });
  });

  it('says what the server answered', async () => {
    const loaded = await loadDataset('a.json', () =>
      Promise.resolve({ ok: false, status: 404, text: () => Promise.resolve('{}') }),
    );
    expect(loaded).toMatchObject({ ok: false, why: { fault: 'answered', status: 404 } });
  });

  it('says why nothing came, and never rejects', async () => {
    const loaded = await loadDataset('a.json', () => Promise.reject(new TypeError('the network is gone')));
    expect(loaded).toMatchObject({
      ok: false,
      why: { fault: 'failed', message: 'the network is gone' },
    });
  });
});
