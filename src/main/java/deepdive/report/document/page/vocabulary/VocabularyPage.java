package deepdive.report.document.page.vocabulary;

import deepdive.report.document.page.PageLayout;
import deepdive.report.document.vocabulary.StepVocabulary;

/** The page of all sentences that features can use. */
record VocabularyPage(PageLayout layout, StepVocabulary vocabulary) {}
