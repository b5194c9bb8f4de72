// What the product itself says it cannot close, by browser and surface, as the proof panel, the partner
// guide and SECURITY.md say it: { channel: [level, …] }.

/** knows tells what the browser offers the surface: the Navigation API, Trusted Types. */
export function named(browser, surface, knows) {
  const open = {};
  return open;
}
