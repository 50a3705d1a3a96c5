import { useReducer, type Dispatch } from 'react';
import { NO_SUBMISSION, submitReducer, type SubmitAction, type SubmitState } from '../state/submit-state';

export interface Submission {
  readonly state: SubmitState;
  readonly dispatch: Dispatch<SubmitAction>;
}

/** What was answered for and looked at on the way to sending, kept while other tabs are shown. */
export function useSubmission(): Submission {
  const [state, dispatch] = useReducer(submitReducer, NO_SUBMISSION);
  return { state, dispatch };
}
