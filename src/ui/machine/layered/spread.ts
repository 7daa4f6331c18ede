/** Something on a line that would like to be somewhere. */
export interface Wish {
  readonly at: number;
  /** How much it minds being elsewhere. */
  readonly weight: number;
  /** How far its middle must stay from the middle of the one before. */
  readonly apart: number;
}

/**
 * Where things stand that keep their order and their distances and are as near to their wishes as can be (least
 * squares: neighbours that would collide are pooled and stand around their common mean).
 */
export function spread(wishes: readonly Wish[]): readonly number[] {
  const pools: { sum: number; weight: number; count: number }[] = [];
  let offset = 0;
  const offsets = wishes.map(({ apart }, index) => {
    offset += index === 0 ? 0 : apart;
    return offset;
  });
  for (const [index, { at, weight }] of wishes.entries()) {
    let pool = { sum: (at - (offsets[index] ?? 0)) * weight, weight, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.weight >= pool.sum / pool.weight;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, weight: pool.weight + last.weight, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  const base = pools.flatMap(({ sum, weight, count }) => Array<number>(count).fill(sum / weight));
  return base.map((at, index) => at + (offsets[index] ?? 0));
}
