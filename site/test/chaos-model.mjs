/** Numbers in [0, 1) that are the same for the same seed (a multiplicative generator modulo 2^31 - 1). */
export function numbers(seed) {
  let state = (seed % 2147483646) + 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
