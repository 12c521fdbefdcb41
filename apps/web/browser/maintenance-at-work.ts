import type { Locator, Page } from 'playwright-core';
import { graphql } from './harness.js';

/** What somebody does on a page, counted: each press, each field that is filled, each choice. */
export class Counted {
  actions = 0;

  async press(what: Locator): Promise<void> {
    this.actions += 1;
    await what.click();
  }

  async fill(what: Locator, text: string): Promise<void> {
    this.actions += 1;
    await what.fill(text);
  }

  async choose(what: Locator): Promise<void> {
    this.actions += 1;
    await what.check();
  }
}

/** `2026-11-25T08:00`, so many minutes from now by the clock of the browser, which stands in UTC. */
export const clockIn = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 16);

/** The first full minute that is far enough away to be typed in, and that it is not past when it comes. */
export const soonest = (): number => Math.ceil((Date.now() + 25_000) / 60_000) - Math.floor(Date.now() / 60_000);

export interface Told {
  readonly id: string;
  readonly window: { readonly start: string };
  readonly phase: string;
  readonly standing: string;
  readonly notClosed: boolean;
  readonly knownToMarketing: number | null;
  readonly knownToCustomerSuccess: number | null;
  readonly noticeToStart: number | null;
  readonly cells: Readonly<Record<string, string>>;
}

/** One maintenance as a program reads it: `cells` by audience and moment, such as `AFFECTED_USERS.PLANNED`. */
export const told = async (page: Page, url: string, id: string): Promise<Told> => {
  type Answer = { maintenance: Omit<Told, 'cells'> & { tellings: { audience: string; cells: { moment: string; state: string; again: boolean }[] }[] } };
  const query = 'query ($id: ID!) { maintenance(id: $id) { id window { start } phase standing notClosed knownToMarketing knownToCustomerSuccess noticeToStart tellings { audience cells { moment state again } } } }';
  const { maintenance: { tellings, ...rest } } = await graphql<Answer>(page.context(), url, query, { id });
  const cells = tellings.flatMap(({ audience, cells: row }) => row.map(({ moment, state, again }) => [`${audience}.${moment}`, again ? `${state} AGAIN` : state] as const));
  return { ...rest, cells: Object.fromEntries(cells) };
};

/** Gives a command of maintenance as a program would, for what a screen does to the minute alone. */
export const order = async (page: Page, url: string, name: string, input: object): Promise<string> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { __typename ... on Maintenance { id } ... on Refused { code because } } }`;
  const { answer } = await graphql<{ answer: { id?: string; code?: string; because?: string } }>(page.context(), url, query, { input });
  if (!answer.id) throw new Error(`${name}: ${answer.code} ${answer.because}`);
  return answer.id;
};
