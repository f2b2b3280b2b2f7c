package deepdive.report.document.picture;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Language;

/**
 * A text that describes a picture.
 *
 * @param language the language that the page opens in
 */
record Caption(Language language, Bilingual text) {}
