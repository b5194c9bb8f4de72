// Every sentence that the interface says, by name. The sentences stand in Fluent files, one a
// language; inserted words are isolated, so that a quotation in another script cannot turn the
// sentence around it.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import english from "./en.ftl";

const bundle = new FluentBundle("en");
bundle.addResource(new FluentResource(english));

/** The language of the interface, for lang attributes. */
export const interfaceLanguage = "en";

/** The sentence of that name with its words filled in. A name that is missing shows itself. */
export function t(name: string, words?: Record<string, FluentVariable>): string {
  const pattern = bundle.getMessage(name)?.value;
  return pattern ? bundle.formatPattern(pattern, words) : name;
}

/** Whether there is a sentence of that name. */
export function has(name: string): boolean {
  return bundle.hasMessage(name);
}
