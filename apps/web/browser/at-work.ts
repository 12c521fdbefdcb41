import type { BrowserContext, Locator, Page } from 'playwright-core';
import { graphql } from './harness.js';

/** `YYYY-MM-DD`, so many days from now. */
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The row of the desk's list that waits for a decision, by the announcement's title. */
export const deskRow = (page: Page, title: string): Locator => page.locator('#agreements [data-row]').filter({ hasText: title });

/** A line of the checklist. Give the exact title. */
export const item = (page: Page, title: string): Locator => page.locator('fanfare-checklist-item').filter({ has: page.locator('.title', { hasText: new RegExp(`^${title}$`) }) });

/** Marks the document, so that a reload would show. */
export const markDocument = (page: Page): Promise<void> => page.evaluate(() => void Object.assign(window, { sameDocument: true }));
export const isSameDocument = (page: Page): Promise<boolean> => page.evaluate(() => 'sameDocument' in window);

export interface Proposal {
  readonly title: string;
  readonly noticedBy?: 'NONE' | 'SOME' | 'MOST';
  readonly agreeToTier?: string;
  readonly told?: boolean;
  readonly kinds?: readonly string[];
}

type Answer = { readonly __typename: string; readonly id?: string; readonly code?: string; readonly because?: string };

/** Gives a command as a program would, for what a journey does not look at. Answers the id, or throws the refusal. */
export const command = async (context: BrowserContext, url: string, name: string, input: object): Promise<string> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { __typename ... on Announcement { id } ... on Refused { code because } } }`;
  const { answer } = await graphql<{ answer: Answer }>(context, url, query, { input });
  if (!answer.id) throw new Error(`${name}: ${answer.code} ${answer.because}`);
  return answer.id;
};

export const propose = (context: BrowserContext, url: string, { title, noticedBy = 'NONE', agreeToTier, told = true, kinds = ['BUG_FIX'] }: Proposal): Promise<string> =>
  command(context, url, 'proposeAnnouncement', {
    title,
    facts: { noticedBy, needsAction: false, knownRisk: false, kinds },
    target: { date: inDays(21), zone: 'Europe/Berlin' },
    ...(told && { channelMessageUrl: 'https://example.slack.com/archives/C1/p1' }),
    ...(agreeToTier && { agreeToTier }),
  });
