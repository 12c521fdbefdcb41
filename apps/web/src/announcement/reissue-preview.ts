import { tell } from '../api/client.js';
import type { ReissuePreviewMutation } from '../api/generated/graphql.js';
import { say } from '../ui/toast.js';
import { asProblem } from '../api/problem.js';
import { ReissuePreviewDocument } from './announcement.operations.js';

/** What re-issuing the checklist would change. Nothing is written. */
export const previewReissue = async (id: string): Promise<ReissuePreviewMutation['answer'] | undefined> => {
  try {
    return (await tell(ReissuePreviewDocument, { input: { id, dryRun: true } })).answer;
  } catch (error) {
    say(asProblem(error).sentence);
    return undefined;
  }
};
