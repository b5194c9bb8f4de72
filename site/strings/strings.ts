// Every sentence that the interface says, by name. The sentences stand in Fluent files, one a
// language; inserted words are isolated, so that a quotation in another script cannot turn the
// sentence around it. English is always there; another language is loaded when it is chosen, and what
// it lacks is said in English.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import english from "./en.ftl";

/** The languages that the interface speaks, in their own names. */
export const interfaceLanguages = { en: "English", fr: "Français", es: "Español", ru: "Русский", zh: "中文", ar: "العربية" } as const;
export type InterfaceLanguage = keyof typeof interfaceLanguages;

const files: Record<Exclude<InterfaceLanguage, "en">, () => Promise<{ default: string }>> = {
  fr: () => import("./fr.ftl"),
  es: () => import("./es.ftl"),
  ru: () => import("./ru.ftl"),
  zh: () => import("./zh.ftl"),
  ar: () => import("./ar.ftl"),
};

/** What the views say that are loaded later. */
const furtherFiles: Record<InterfaceLanguage, () => Promise<{ default: string }>> = {
  en: () => import("./further/en.ftl"),
  fr: () => import("./further/fr.ftl"),
  es: () => import("./further/es.ftl"),
  ru: () => import("./further/ru.ftl"),
  zh: () => import("./further/zh.ftl"),
  ar: () => import("./further/ar.ftl"),
};

function bundleOf(language: string, sentences: string): FluentBundle {
  const made = new FluentBundle(language);
  made.addResource(new FluentResource(sentences));
  return made;
}

const fallback = bundleOf("en", english);
const bundles = new Map<InterfaceLanguage, FluentBundle>([["en", fallback]]);
const listeners = new Set<() => void>();
let bundle = fallback;
let chosen: InterfaceLanguage = "en";
let wanted: InterfaceLanguage = "en";
/** The further sentences were asked for; each language that is chosen brings its own. */
let further = false;
const whole = new Map<InterfaceLanguage, Promise<void>>();

/** The language of the interface, for lang attributes. */
export const interfaceLanguage = (): InterfaceLanguage => chosen;

/** The direction in which the language of the interface is written, for dir attributes. */
export const interfaceDirection = (): "ltr" | "rtl" => (chosen === "ar" ? "rtl" : "ltr");

/**
 * Says everything in that language from now on, and tells those who listen. Where its file cannot be
 * loaded, the language stays as it was and the promise is rejected.
 */
export async function speak(language: InterfaceLanguage): Promise<void> {
  wanted = language;
  if (!bundles.has(language) && language !== "en") bundles.set(language, bundleOf(language, (await files[language]()).default));
  if (further) await complete(language);
  if (wanted !== language) return; // another was chosen meanwhile
  chosen = language;
  bundle = bundles.get(language)!;
  for (const listener of [...listeners]) listener();
}

/** Loads what the later views say, in English and in the language that is spoken. A view waits for it before it draws. */
export async function speakFurther(): Promise<void> {
  further = true;
  await Promise.all([complete("en"), complete(wanted)]);
}

function complete(language: InterfaceLanguage): Promise<void> {
  let loading = whole.get(language);
  if (!loading) {
    loading = furtherFiles[language]().then(({ default: sentences }) => {
      bundles.get(language)?.addResource(new FluentResource(sentences));
    });
    whole.set(language, loading);
    loading.catch(() => whole.delete(language)); // a later try may find the way open again
  }
  return loading;
}

/** The first of the wanted languages (BCP 47) that the interface speaks, or undefined. */
export function spoken(wanted: readonly string[]): InterfaceLanguage | undefined {
  return wanted.map((tag) => tag.toLowerCase().split("-")[0]).find((language): language is InterfaceLanguage => Object.hasOwn(interfaceLanguages, language!));
}

/** Calls listener whenever the language of the interface has changed; returns the function that ends it. */
export function onSpeak(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The sentence of that name with its words filled in. A name that is missing shows itself. */
export function t(name: string, words?: Record<string, FluentVariable>): string {
  const from = bundle.hasMessage(name) ? bundle : fallback;
  const pattern = from.getMessage(name)?.value;
  return pattern ? from.formatPattern(pattern, words) : name;
}

/** Whether there is a sentence of that name. */
export function has(name: string): boolean {
  return fallback.hasMessage(name);
}
