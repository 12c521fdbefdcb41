import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query as element } from 'lit/decorators.js';
import { Actions } from '../ui/actions.js';
import { nameDocument } from '../ui/address.js';
import { AsOf } from '../ui/as-of.js';
import '../ui/empty.js';
import '../ui/head.js';
import '../ui/loading.js';
import '../ui/problem.js';
import { say } from '../ui/toast.js';
import './agreement.js';
import { pageStyles } from './announcement-page.styles.js';
import { AnnouncementLive, isAnnouncementId } from './announcement-live.js';
import '../ui/ask.js';
import './checklist.js';
import type { CommandAsked, Outcome } from '../ui/command.js';
import '../ui/comments.js';
import './conduct.js';
import './facts.js';
import { formStyles } from '../ui/form.styles.js';
import { giveCommand } from './give-command.js';
import { nextStep, type NextStep } from './next-step.js';
import './next-step-button.js';
import type { PartWanted } from './next-step-button.js';
import type { ReissuePreviewAsked } from './reissue.js';
import { previewReissue } from './reissue-preview.js';
import { wordsFields, wordsInput } from './revise-fields.js';
import { allows, schedules, type Sheet } from './sheet.js';
import '../ui/story.js';
import './suggestion.js';

/** One announcement: the decision and the checklist, its facts and its story; now, or as it was. */
@customElement('fanfare-announcement-page')
export class FanfareAnnouncementPage extends LitElement {
  static override readonly styles = [formStyles, pageStyles];

  /** The global id. */
  @property({ attribute: false }) announcementId = '';
  @element('fanfare-checklist') private readonly checklist?: HTMLElementTagNameMap['fanfare-checklist'];
  @element('fanfare-conduct') private readonly conduct?: HTMLElementTagNameMap['fanfare-conduct'];
  @element('fanfare-agreement') private readonly agreement?: HTMLElementTagNameMap['fanfare-agreement'];
  readonly #live = new AnnouncementLive(this, () => this.announcementId);
  readonly #asOf = new AsOf(this, () => this.#live.story.entries);
  readonly #actions = new Actions(this, () => this.#offered());

  override render(): TemplateResult {
    if (!isAnnouncementId(this.announcementId)) return missing();
    return this.#live.now.render<TemplateResult>({
      pending: () => html`<fanfare-loading label="Opening the announcement" rows="5"></fanfare-loading>`,
      error: (problem, again) => html`<fanfare-problem .problem=${problem} @fanfare-retry=${again}></fanfare-problem>`,
      complete: ({ announcement }) => (announcement ? this.#page(announcement) : missing()),
    });
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const title = this.#live.now.data?.announcement?.title;
    if (title) nameDocument(title);
  }

  #page(now: Sheet): TemplateResult {
    const choices = this.#live.choices;
    const at = this.#asOf.before(now.revision);
    const past = at !== null;
    const sheet = this.#live.asOf(at) ?? now;
    const step = nextStep(now, choices.me);
    if (touchesWork(sheet)) void import('./linked-maintenance.js');
    return html`
      <div @fanfare-command=${this.#give} @fanfare-preview-reissue=${this.#preview} @fanfare-show-part=${this.#show} @fanfare-as-of=${this.#asOf.choose}>
        ${this.#head(sheet, step, past)} ${past ? this.#asOf.banner(at, sheet.updatedAt) : nothing}
        ${sheet.state === 'WITHDRAWN' ? html`<p class="ended"><span class="strong">Withdrawn, for good.</span> ${sheet.withdrawnReason}</p>` : nothing}
        <div class="two">
          <div class="column ${past && sheet.revision !== at ? 'stale' : ''}">
            <div class="decision">
              <fanfare-agreement .sheet=${sheet} .choices=${choices} .dark=${step.kind === 'agree' ? step.team : null} ?past=${past}></fanfare-agreement>
              <fanfare-suggestion .suggestion=${sheet.suggestion} .precedents=${sheet.precedents}></fanfare-suggestion>
            </div>
            ${touchesWork(sheet) ? html`<fanfare-linked-maintenance .sheet=${sheet} ?may=${schedules(choices)} ?past=${past}></fanfare-linked-maintenance>` : nothing}
            <fanfare-checklist .sheet=${sheet} .choices=${choices} ?past=${past}></fanfare-checklist>
            <fanfare-comments command="comment" .comments=${sheet.comments} ?may=${!past && allows(sheet, 'comment')}></fanfare-comments>
          </div>
          <aside class="column" aria-label="Facts and story">
            <div>
              <fanfare-facts .sheet=${sheet} .choices=${choices} ?past=${past}></fanfare-facts>
              <fanfare-conduct .sheet=${sheet} .choices=${choices} ?past=${past}></fanfare-conduct>
            </div>
            <fanfare-story .entries=${this.#live.story.entries} .at=${at} .earlierHref=${this.#live.story.before}></fanfare-story>
          </aside>
        </div>
      </div>
    `;
  }

  #head(sheet: Sheet, step: NextStep, past: boolean): TemplateResult {
    return html`<fanfare-head .heading=${sheet.title}>
      <span slot="crumb"><a class="link" href="/announcements">Announcements</a> / ${sheet.state === 'WITHDRAWN' ? 'Withdrawn' : sheet.standing}</span>
      ${sheet.summary ? html`<p class="summary">${sheet.summary}</p>` : nothing}
      ${!past && allows(sheet, 'reviseAnnouncement')
        ? html`<fanfare-ask class="words" look="aside" label="Edit the words" submit="Save" .command=${'reviseAnnouncement'} .fields=${wordsFields(sheet)} .input=${wordsInput(sheet)}></fanfare-ask>`
        : nothing}
      <button slot="actions" type="button" class="btn share" @click=${this.#copyLink}>Copy link</button>
      ${past || step.kind === 'agree' || step.kind === 'none' ? nothing : html`<fanfare-next-step slot="actions" .step=${step} .sheet=${sheet}></fanfare-next-step>`}
    </fanfare-head>`;
  }

  #offered(): { readonly label: string; readonly key?: string; readonly run: () => void }[] {
    const sheet = this.#live.now.data?.announcement;
    if (!sheet || !this.#asOf.isNow) return [];
    const step = nextStep(sheet, this.#live.choices.me);
    switch (step.kind) {
      case 'agree':
        return [{ label: 'Agree to the tier', key: 'a', run: () => this.agreement?.agree(step.team) }];
      case 'open':
        return [{ label: step.label, key: 'a', run: () => void this.#open(step.part) }];
      case 'give':
        return [{ label: step.label, key: 'a', run: () => this.renderRoot.querySelector('fanfare-next-step')?.press() }];
      case 'wait':
      case 'none':
        return [];
    }
  }

  readonly #give = (event: CommandAsked): void => {
    event.stopPropagation();
    event.answer = this.#given(event);
  };

  async #given({ command, input }: CommandAsked): Promise<Outcome> {
    const outcome = await giveCommand(command, { ...input, id: this.announcementId });
    // Shown as done only once it is on screen as the server has it.
    if (outcome.kind === 'done') await this.#live.refresh();
    return outcome;
  }

  readonly #preview = (event: ReissuePreviewAsked): void => {
    event.stopPropagation();
    event.answer = previewReissue(this.announcementId);
  };

  readonly #show = (event: PartWanted): void => void this.#open(event.part);

  async #open(part: PartWanted['part']): Promise<void> {
    if (part === 'channel') this.conduct?.tellChannel();
    else await this.checklist?.show(part);
  }

  readonly #copyLink = async (): Promise<void> => {
    await navigator.clipboard.writeText(location.href);
    say('The link is copied.');
  };
}

const missing = (): TemplateResult => html`<fanfare-head heading="There is no such announcement"></fanfare-head>
  <fanfare-empty heading="Nothing is kept under this address">It may be cut short. <a class="link" slot="action" href="/announcements">To the announcements</a></fanfare-empty>`;

/** Most announcements need no downtime: what shows maintenance is loaded for those that do. */
const touchesWork = ({ maintenances, workCollisions, offersMaintenance }: Sheet): boolean => maintenances.length > 0 || workCollisions.length > 0 || offersMaintenance;

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-announcement-page': FanfareAnnouncementPage;
  }
}
