// Which question comes next. Not here: asking it.

import type { QuestionView, StoryView } from '$lib/backend';

/** The questions as shown: the role is told when a person is added, and is only asked where it is unknown. */
export function questionsOf(story: StoryView): QuestionView[] {
  return story.questions.filter((question) => question.fact !== 'role' || question.value === null);
}

const isOpen = (question: QuestionView): boolean => question.value === null && !question.skipped;

/** The first open question after `fact`, else the first open one at all; none where `limit` questions are answered. */
export function nextOpen(
  questions: readonly QuestionView[],
  after: string | undefined,
  limit: number,
): string | undefined {
  const asked = questions.slice(0, limit);
  const from = asked.findIndex((question) => question.fact === after) + 1;
  return (asked.slice(from).find(isOpen) ?? asked.slice(0, from).find(isOpen))?.fact;
}
