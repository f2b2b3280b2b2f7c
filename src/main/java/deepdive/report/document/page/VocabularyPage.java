package deepdive.report.document.page;

import deepdive.report.document.vocabulary.Phrasebook;

/** The page of all that features can say. */
record VocabularyPage(Frame frame, Phrasebook book) {}
