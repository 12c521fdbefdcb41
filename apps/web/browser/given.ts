import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const ROOT = resolve(import.meta.dirname, '../../..');
const MUTATION = /^ {2}(\w+)\(input: \w+Input!\)/gm;

/** The names of the commands in the schema's files. */
export const commandsIn = (files: string, { but = '' } = {}): readonly string[] =>
  globSync(files, { cwd: ROOT, ...(but && { exclude: [but] }) }).flatMap((file) => [...readFileSync(resolve(ROOT, file), 'utf8').matchAll(MUTATION)].map(([, name]) => name ?? '')).toSorted();

/** Notes each command that a window gives, once the server has carried it out and before the window hears of it: what it does then may take the answer away. */
export const noteCommands = (page: Page, carriedOut: Set<string>): Promise<unknown> => page.context().route('**/graphql', async (route) => {
  const { query, variables } = (route.request().postDataJSON() ?? {}) as { query?: string; variables?: { input?: { dryRun?: boolean } } };
  const name = /^\s*mutation[^{]*\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(query ?? '')?.[1];
  if (!name || variables?.input?.dryRun) return route.fallback();
  const response = await route.fetch();
  const { data } = (await response.json()) as { data?: Record<string, { __typename?: string }> };
  if (Object.values(data ?? {})[0]?.__typename !== 'Refused') carriedOut.add(name);
  await route.fulfill({ response });
});

/** Which of them nobody gave. */
export const neverGiven = (commands: readonly string[], carriedOut: ReadonlySet<string>): readonly string[] => commands.filter((name) => !carriedOut.has(name));

/** Presses a word, fills what it asks for, and sends it; the label names the field. */
export const ask = async (place: Page | Locator, word: string | RegExp, fill: Readonly<Record<string, string>>, send: string | RegExp): Promise<void> => {
  await place.getByRole('button', { name: word }).first().click();
  for (const [label, value] of Object.entries(fill)) await place.getByLabel(new RegExp(`^${label.replace('?', '\\?')}`)).last().fill(value);
  await place.getByRole('button', { name: send, exact: typeof send === 'string' }).last().click();
};
