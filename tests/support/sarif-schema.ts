import { z } from 'zod';

const message = z.strictObject({ text: z.string().min(1) });
/** RFC 3986 reference: no blanks, no raw marks, every percent sign begins an octet. */
const uri = z.string().regex(/^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})+$/);
const level = z.enum(['none', 'note', 'warning', 'error']);
const index = z.int().min(-1);
const unique = <Item>(items: readonly Item[]): boolean => new Set(items.map((item) => JSON.stringify(item))).size === items.length;

const artifactLocation = z.strictObject({ uri, index: index.optional() });
/** §3.28; a location without anything in it says nothing. */
const location = z.strictObject({
  physicalLocation: z.strictObject({ artifactLocation }).optional(),
  logicalLocations: z.array(z.strictObject({ fullyQualifiedName: z.string().min(1), kind: z.string().min(1) })).min(1).optional(),
}).refine((value) => Object.keys(value).length > 0);

/** §3.49 */
const rule = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: z.strictObject({ level }),
});

/** §3.58 */
const notification = z.strictObject({
  level,
  descriptor: z.strictObject({ id: z.string().min(1) }),
  message,
  associatedRule: z.strictObject({ id: z.string().min(1), index }).optional(),
  locations: z.array(location).optional(),
});

/** §3.27 */
const result = z.strictObject({
  ruleId: z.string().min(1),
  ruleIndex: index,
  level,
  message,
  locations: z.array(location),
  relatedLocations: z.array(location).refine(unique).optional(),
  partialFingerprints: z.record(z.string(), z.string().min(1)),
  properties: z.record(z.string(), z.unknown()).optional(),
  suppressions: z.array(z.strictObject({
    kind: z.enum(['inSource', 'external']),
    status: z.enum(['accepted', 'underReview', 'rejected']).optional(),
    justification: z.string().optional(),
  })).refine(unique).optional(),
});

const configurationOverride = z.strictObject({
  descriptor: z.strictObject({ id: z.string(), index: z.int().min(0) }),
  configuration: z.strictObject({ level: level.optional(), enabled: z.boolean().optional() }),
  properties: z.record(z.string(), z.unknown()).optional(),
});

const run = z.strictObject({
  tool: z.strictObject({
    driver: z.strictObject({ name: z.string().min(1), version: z.string().min(1), language: z.string(), rules: z.array(rule).refine(unique) }),
  }),
  language: z.string().regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/),
  invocations: z.array(z.strictObject({
    executionSuccessful: z.boolean(),
    toolExecutionNotifications: z.array(notification),
    ruleConfigurationOverrides: z.array(configurationOverride).refine(unique).optional(),
  })),
  artifacts: z.array(z.strictObject({
    location: artifactLocation,
    roles: z.array(z.literal('analysisTarget')).refine(unique),
    hashes: z.strictObject({ 'sha-256': z.string().regex(/^[0-9a-f]{64}$/) }),
  })).refine(unique),
  results: z.array(result),
}).superRefine(({ tool, artifacts, results }, context) => {
  for (const each of results) {
    // §3.27.6: the index and the id name the same rule.
    if (tool.driver.rules[each.ruleIndex]?.id !== each.ruleId) context.addIssue(`rule of ${each.ruleId}`);
    for (const { physicalLocation } of [...each.locations, ...(each.relatedLocations ?? [])]) {
      const place = physicalLocation?.artifactLocation;
      // §3.4.5: the index and the address name the same artifact.
      if (place?.index !== undefined && artifacts[place.index]?.location.uri !== place.uri) context.addIssue(`artifact of ${place.uri}`);
    }
  }
});

/** The parts of SARIF 2.1.0 that we write, as its specification has them; nothing else may stand in the file. */
export const sarifSchema = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(run).length(1),
});
