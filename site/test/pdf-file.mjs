// A PDF written by hand, so that a test says where each line stands.

/** Lines of a page: [x, y, size, text]. */
export function pdfOf(pages) {
  const objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"];
  const kids = [];
  for (const lines of pages) {
    const drawn = lines.map(([x, y, size, text]) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`).join("\n");
    objects.push(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length} 0 R >>`);
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${kids.length} >>`;
  let file = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")}`;
  return Buffer.from(`${file}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`, "latin1");
}

const bell = ["Article 1", "1. A person who rings the storm bell of any harbour or of any light", "vessel commits an offence.", "2. The keeper may enter any house", "in which a bell is kept."];

/** Two pages as bills print them: the lines numbered in the margin, a running header, page numbers. */
export const numberedPdf = pdfOf([1, 2].map((page) => [[230, 800, 9, "Storm Bells Bill"],
  ...bell.flatMap((text, i) => [[52, 740 - 14 * i, 9, String(i + 1)], [72, 740 - 14 * i, 11, text.replace(/^Article 1/, `Article ${page}`)]]), [290, 30, 9, String(page)]]));
