declare const unit: unique symbol;

/** Whole milliseconds: an instant on the trace's clock, or a length of time. */
export type Ms = number & { readonly [unit]: 'ms' };

/** Takes a number that already counts milliseconds. */
export const ms = (count: number): Ms => count as Ms;

/** Seconds as people and manifests write them, rounded to whole milliseconds. */
export const seconds = (count: number): Ms => ms(Math.round(count * 1000));

/** A length of time that no run reaches. */
export const never: Ms = ms(Number.POSITIVE_INFINITY);

/** Seconds as they are printed everywhere: `30`, `4.9`. */
export const inSeconds = (time: Ms): string => String(time / 1000);
