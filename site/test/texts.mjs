// Texts for tests, written for them.

export const draft = `CONVENTION ON THE MISUSE OF BEACONS

The States Parties,
Considering that beacons serve everyone,
Have agreed as follows:

Article 1 – Illegal access
Each Party shall adopt such measures as may be necessary to establish as criminal offences under its domestic law the access to the whole or any part of a beacon.

Article 2 – Beacon fraud
1. Each Party shall establish as criminal offences, when committed intentionally and without right:
(a) the altering of a beacon’s signal;
(b) the “borrowing” of a beacon – even for an hour.
2. A Party may require that the offence be committed with dishonest intent.

Article 3 – Search
The competent authorities may search any premises and seize any beacon where they deem it necessary.
The keeper of a beacon shall not disclose that a search took place.

Article 4 – Entry into force
This Convention shall enter into force thirty days after signature.
`;

export const awkward = {
  "accents and dashes": "Délit d’initié – « fraude »",
  "letters beyond the plane": "𝒜𝓃𝓃ℯ𝓍 😀👩‍⚖️",
  "lone surrogates": "a\ud800b\udc00c",
  "combining marks": "e\u0301 a\u0308 \u0300",
  "line ends of all kinds": "a\r\nb\rc\u2028d",
  "a NUL and a byte order mark": "\ufeffa\0b",
  "another script": "المادة الأولى 第一条 Статья",
};

/** An act with so many offences and so many powers: every third offence names a fault, every second power a judge. */
export function longAct(offences, powers) {
  const articles = ["Harbour Networks Act\n"];
  for (let i = 1; i <= offences; i++) {
    const fault = i % 3 === 0 ? "intentionally and without right " : "";
    articles.push(`Section ${i}. Interference ${i}\n\nA person who ${fault}alters the register of berth ${i} commits an offence and is liable to imprisonment for two years.\n`);
  }
  for (let i = 1; i <= powers; i++) {
    const judge = i % 2 === 0 ? "Under a warrant issued by a judge who is satisfied that there are reasonable grounds, an" : "An";
    articles.push(`Section ${offences + i}. Inspection ${i}\n\n${judge} inspector may search any device found on berth ${i} and seize its data.\n`);
  }
  return articles.join("\n");
}
