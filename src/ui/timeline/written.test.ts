import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Torn, writtenIn } from './written.ts';

const measure = (text: string) => text.length * 7;
const texts = ['preStop · exec · 10 s', 'preStop · 10 s', 'preStop'];
const tornAt = (...places: readonly number[]): Torn => places.map((x) => ({ from: x - 5, to: x + 5 }));

// Planted: a text under a tear where it has no other room.
test('nothing is written under a tear or out of its room', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 6 }),
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 0, max: 400 }),
      (places, from, room) => {
        const torn = tornAt(...places.sort((a, b) => a - b));
        const written = writtenIn(texts, from, from + room, torn, measure);
        if (!written) return;
        const [begin, end] = [written.labelX, written.labelX + measure(written.label)];
        expect([begin >= from, end <= from + room]).toEqual([true, true]);
        for (const tear of torn) expect(end <= tear.from || begin >= tear.to).toBe(true);
      },
    ),
  );
});

test.each([
  { torn: [], said: 'preStop · exec · 10 s', at: 0 },
  { torn: [70], said: 'preStop · exec · 10 s', at: 78 },
  { torn: [70, 140], said: 'preStop · 10 s', at: 148 },
  { torn: [70, 130, 220], said: 'preStop', at: 0 },
])('the longest text that has room is written, beside tears at $torn', ({ torn, said, at }) => {
  expect(writtenIn(texts, 0, 250, tornAt(...torn), measure)).toEqual({ label: said, labelX: at });
});
