// The card that explains an underlined finding. It is made of text nodes, so that no page's policy on
// markup has anything to say about it; its few own words come in the language of the text.

import type { Finding, Severity } from "../engine/report.ts";
import type { Overlay } from "./overlay.ts";

interface Words { severity: Record<Severity, string>; why: string; clears: string; authority: string; none: string; one: string; many: string }

const WORDS: Record<string, Words> = {
  en: { severity: { blocker: "Blocker", warning: "Warning", advice: "Advice", info: "Note" }, why: "Why it matters", clears: "What would clear it",
    authority: "Authority", none: "No findings.", one: "1 finding. Alt and the down arrow lead to it.", many: "{n} findings. Alt and the down arrow lead to the next one." },
  fr: { severity: { blocker: "Bloquant", warning: "Avertissement", advice: "Conseil", info: "Remarque" }, why: "Pourquoi c’est important", clears: "Ce qui lèverait l’observation",
    authority: "Source", none: "Aucune observation.", one: "1 observation. Alt et la flèche vers le bas y mènent.", many: "{n} observations. Alt et la flèche vers le bas mènent à la suivante." },
  es: { severity: { blocker: "Bloqueante", warning: "Advertencia", advice: "Consejo", info: "Nota" }, why: "Por qué importa", clears: "Qué lo resolvería",
    authority: "Fuente", none: "Sin observaciones.", one: "1 observación. Alt y la flecha hacia abajo llevan a ella.", many: "{n} observaciones. Alt y la flecha hacia abajo llevan a la siguiente." },
  ru: { severity: { blocker: "Препятствие", warning: "Предупреждение", advice: "Совет", info: "Примечание" }, why: "Почему это важно", clears: "Что сняло бы замечание",
    authority: "Источник", none: "Замечаний нет.", one: "1 замечание. К нему ведут Alt и стрелка вниз.", many: "Замечаний: {n}. К следующему ведут Alt и стрелка вниз." },
  zh: { severity: { blocker: "严重问题", warning: "警告", advice: "建议", info: "提示" }, why: "为什么重要", clears: "怎样可以解决",
    authority: "依据", none: "没有发现问题。", one: "1 个问题。按 Alt 和向下箭头键可以转到该处。", many: "{n} 个问题。按 Alt 和向下箭头键可以转到下一处。" },
  ar: { severity: { blocker: "مانع", warning: "تحذير", advice: "نصيحة", info: "تنبيه" }, why: "لماذا يهم ذلك", clears: "ما الذي يرفع الملاحظة",
    authority: "المرجع", none: "لا ملاحظات.", one: "ملاحظة واحدة. يقود إليها مفتاح Alt مع السهم إلى الأسفل.", many: "عدد الملاحظات: {n}. يقود إلى التالية مفتاح Alt مع السهم إلى الأسفل." },
};

const words = (language: string): Words => WORDS[language] ?? WORDS["en"]!;

export class Card {
  readonly #element: HTMLElement;

  constructor(overlay: Overlay) {
    this.#element = overlay.add("div", "card");
    this.#element.setAttribute("role", "tooltip");
    this.#element.hidden = true;
  }

  /** Shows the finding beside the box of its first line, or nothing. */
  show(finding: Finding | undefined, language: string, beside: DOMRect | undefined): void {
    this.#element.hidden = !finding || !beside;
    if (!finding || !beside) return;
    const { severity, why, clears, authority } = words(language);
    this.#element.lang = language;
    this.#element.dir = "auto";
    const heading = this.#part("h2", `${severity[finding.severity]}: ${finding.message}`);
    const list = this.#part("dl");
    const entry = (name: string, text: string): void => { if (text) list.append(this.#part("dt", name), this.#part("dd", text)); };
    entry(why, finding.why);
    entry(clears, finding.clears);
    entry(authority, (finding.authorities ?? []).map(({ name, locator }) => (locator ? `${name}, ${locator}` : name)).join("; "));
    this.#element.replaceChildren(heading, list);
    const { width, height } = this.#element.getBoundingClientRect();
    const below = beside.bottom + 6 + height <= innerHeight || beside.top < height + 12;
    this.#element.style.left = `${Math.max(8, Math.min(beside.left, innerWidth - width - 8))}px`;
    this.#element.style.top = `${below ? beside.bottom + 6 : beside.top - height - 6}px`;
  }

  #part(name: string, text = ""): HTMLElement {
    const part = this.#element.ownerDocument.createElement(name);
    part.textContent = text;
    return part;
  }

  /** The finding in one sentence for those who listen. */
  words(finding: Finding, language: string): string {
    return `${words(language).severity[finding.severity]}: ${finding.message} ${words(language).clears}: ${finding.clears}`;
  }

  /** How many there are, in a sentence. */
  count(n: number, language: string): string {
    const { none, one, many } = words(language);
    return n === 0 ? none : n === 1 ? one : many.replace("{n}", String(n));
  }
}
