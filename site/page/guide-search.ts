// Searches the guide where it stands, on the reader's machine: a passage is a heading with what follows
// up to the next, and those stay that have every word that was typed.

/** A passage of the guide: its elements, and its words as they are compared. */
interface Passage { chapter: Element; elements: HTMLElement[]; words: string }

/** Capitals and accents make no difference. */
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function passagesOf(chapters: Element): Passage[] {
  const passages: Passage[] = [];
  for (const chapter of chapters.children) {
    const title = chapter.querySelector("h1")?.textContent ?? "";
    let passage: Passage | undefined;
    for (const element of chapter.children as Iterable<HTMLElement> & HTMLCollection) {
      if (element.localName === "h1") continue; // the chapter's title stays with any passage of it
      if (!passage || element.localName === "h2") passages.push(passage = { chapter, elements: [], words: folded(title) });
      passage.elements.push(element);
      passage.words += ` ${folded(element.textContent ?? "")}`;
    }
  }
  return passages;
}

/**
 * Lets the field filter the chapters, each an element with a title and passages. Say is called with how
 * many passages are left, or with undefined where nothing is asked. Returns a function that ends it.
 */
export function searchable(field: HTMLInputElement, chapters: Element, say: (found: number | undefined) => void): () => void {
  const passages = passagesOf(chapters);
  const search = (): void => {
    const asked = folded(field.value).split(/\s+/).filter(Boolean);
    let found = 0;
    const kept = new Set<Element>();
    for (const { chapter, elements, words } of passages) {
      const fits = asked.every((word) => words.includes(word));
      for (const element of elements) element.hidden = !fits;
      if (!fits) continue;
      found++;
      kept.add(chapter);
    }
    for (const chapter of chapters.children as Iterable<HTMLElement> & HTMLCollection) chapter.hidden = !kept.has(chapter);
    say(asked.length ? found : undefined);
  };
  field.addEventListener("input", search);
  search();
  return () => field.removeEventListener("input", search);
}
