import type { SubmissionServices } from '#app/use-cases/submission-contract';
import type { VerifyServices } from '#app/use-cases/verify-submission';
import { toSubmissionServices, toVerifyServices } from '../submission-services';
import { RUN_SERVICES } from './run-services';

/** What submissions of the command line need from outside. */
export const SUBMISSION_SERVICES: SubmissionServices = toSubmissionServices(RUN_SERVICES);

export const VERIFY_SERVICES: VerifyServices = toVerifyServices(RUN_SERVICES);
