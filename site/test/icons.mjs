// Draws the icons of the page as pictures, after the two drawings in
// site/page/icons were changed: node site/test/icons.mjs

import { readFileSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "./harness.mjs";

const icons = path.join(import.meta.dirname, "../page/icons");
const browser = await launchBrowser();
for (const [name, drawing, size] of [["icon-192", "icon", 192], ["icon-512", "icon", 512], ["maskable-512", "maskable", 512]]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(path.join(icons, `${drawing}.svg`), "utf8");
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
  await page.screenshot({ path: path.join(icons, `${name}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
