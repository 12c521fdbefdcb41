import { readFileSync } from 'node:fs';
import { NoOperationTraceWriter, convertWorkflowTemplate, parseWorkflow } from '@actions/workflow-parser';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** The Compose Specification as its linter brings it; Compose's own formats (durations, ports) are beyond the validator. */
const { $schema: _, ...specification } = JSON.parse(read('node_modules/dclint/schemas/compose.schema.json'));
const compose = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(specification);

const composeFaults = (text) => (compose(parse(text, { merge: true })) ? [] : compose.errors.map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`));

/** By the parser that GitHub's own editor support is built on: keys, types and what stands in `${{ }}`. */
const workflowFaults = async (text) => {
  const { context, value } = parseWorkflow({ name: 'ci.yml', content: text }, new NoOperationTraceWriter());
  await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
};

test('the compose file keeps to the Compose Specification', () => {
  expect(composeFaults(read('docker-compose.yml'))).toEqual([]);
});

test('the hosted tests are a workflow that GitHub would read', async () => {
  expect(await workflowFaults(read('.github/workflows/ci.yml'))).toEqual([]);
});

test.each([['restart: always', 'restarts: always'], ['interval: 10s', 'interval: [10s]'], ['condition: service_completed_successfully', 'condition: done']])('a compose file with %s made into %s is refused', (right, wrong) => {
  expect(composeFaults(read('docker-compose.yml').replace(right, wrong))).not.toEqual([]);
});

test.each([['runs-on', 'run-on'], ['timeout-minutes: 30', 'timeout-minutes: soon'], ['github.workflow', 'githup.workflow'], ['uses: actions', 'use: actions']])('a workflow with %s made into %s is refused', async (right, wrong) => {
  expect(await workflowFaults(read('.github/workflows/ci.yml').replace(right, wrong))).not.toEqual([]);
});
