package deepdive.report.document.picture;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Language;

/**
 * The words that say what a picture shows.
 *
 * @param language the language that the page opens in
 */
record Caption(Language language, Bilingual text) {}
