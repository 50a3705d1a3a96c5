import type { ReportServices } from '#app/use-cases/report-contract';
import { toReportServices } from '../submission-services';
import { RUN_SERVICES } from './run-services';

/** What commands over the text of a report need from outside. */
export const REPORT_SERVICES: ReportServices = toReportServices(RUN_SERVICES);
