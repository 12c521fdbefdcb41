import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/base.styles.js';
import { Clock } from '../ui/clock.js';
import { sheet as sheetStyles } from '../ui/sheet.styles.js';
import { agoInWords, clockInWords, dateIn, instantInWords, readersZone, windowInWords } from '../ui/time.words.js';
import { lengthInWords } from '../ui/zoned.js';
import { isUnderWay, type MaintenanceSheet } from './maintenance-sheet.js';
import { clockChangeWords, utcBeside } from './maintenance.words.js';
import { windowScale } from './window-scale.js';

/** The window drawn against the clock: planned, worked, now; in the reader's zone and in UTC. */
@customElement('fanfare-window-bar')
export class FanfareWindowBar extends LitElement {
  static override readonly styles = [base, sheetStyles, css`
    .sheet { padding: var(--s4) 20px; }
    .label { display: flex; font-size: 13px; line-height: 20px; color: var(--soft); font-variant-numeric: tabular-nums; }
    /* It gives way, so that no label runs out on the right. */
    .label i { flex: 0 1 auto; min-width: 0; }
    .label span { flex: none; max-width: 100%; }
    .label .here { color: var(--ink); font-weight: 560; }
    .line { position: relative; height: 10px; margin-block: 8px; border-radius: 5px; background: var(--sunk); outline: 1px solid var(--line); outline-offset: -1px; }
    .line i { position: absolute; top: 0; bottom: 0; border-radius: 5px; }
    .line .planned { background: color-mix(in srgb, var(--soft) 45%, transparent); }
    .line .work { background: var(--work); min-width: 4px; }
    .line .done { background: var(--done); min-width: 4px; }
    .line .now { top: -8px; bottom: -8px; width: 2px; border-radius: 1px; background: var(--ink); }
    .zones { margin-top: var(--s3); color: var(--soft); font-size: 13px; }
    .zones p + p { margin-top: 2px; }
    @media (forced-colors: active) { .line i { background: CanvasText; } .line .planned { background: GrayText; } }
  `];

  @property({ attribute: false }) sheet!: MaintenanceSheet;
  /** It is shown as it was: now is not drawn. */
  @property({ type: Boolean }) past = false;
  readonly #clock = new Clock(this);

  override render(): TemplateResult {
    const { sheet } = this;
    const now = this.past ? Date.parse(sheet.updatedAt) : this.#clock.now;
    const scale = windowScale(sheet, now);
    const over = sheet.ended !== null;
    return html`<div class="sheet">
      ${scale.now === null || over ? nothing : label(scale.now, html`<span class="here">${this.past ? 'then' : 'now'} ${this.#nowWords(now)}</span>`)}
      ${label(scale.planned.from, html`<span>planned ${this.#planned(now)}</span>`)}
      <div class="line" role="img" aria-label=${this.#said(now)}>
        <i class="planned" .style=${place(scale.planned)}></i>
        ${scale.work ? html`<i class=${over ? 'done' : 'work'} .style=${place(scale.work)}></i>` : nothing}
        ${scale.now === null || over ? nothing : html`<i class="now" .style=${`left:${scale.now}%`}></i>`}
      </div>
      ${scale.work ? label(scale.work.from, html`<span>${this.#worked()}</span>`) : nothing}
      <div class="zones">
        <p>Your time, ${readersZone()}. <span class="num">${utcBeside(sheet.window, now)}</span>.${this.#there(now)}</p>
        ${clockChangeWords(sheet.window) ? html`<p class="work">${clockChangeWords(sheet.window)}</p>` : nothing}
      </div>
    </div>`;
  }

  /** The day is said once the window is not today. */
  #planned(now: number): string {
    const words = windowInWords(this.sheet.window, now);
    const today = dateIn(now);
    const here = dateIn(Date.parse(this.sheet.window.start)) === today && dateIn(Date.parse(this.sheet.window.end)) === today;
    return here ? words.split(' ').slice(3).join(' ') : words;
  }

  #nowWords(now: number): string {
    return clockInWords(new Date(now).toISOString());
  }

  #worked(): string {
    const { started, ended } = this.sheet;
    if (started === null) return '';
    const recorded = Date.parse(started.recordedAt) - Date.parse(started.at) >= 60_000 ? `, recorded ${clockInWords(started.recordedAt)}` : '';
    const lasted = ended === null ? '' : `, ended ${clockInWords(ended.at)} after ${lengthInWords(Date.parse(ended.at) - Date.parse(started.at))}`;
    return `started ${clockInWords(started.at)}${recorded}${lasted}`;
  }

  #there(now: number): string {
    const { window } = this.sheet;
    if (window.zone === readersZone() || window.zone === 'UTC') return '';
    return ` Planned in ${window.zone.replaceAll('_', ' ')}: ${windowInWords(window, now, window.zone)}.`;
  }

  #said(now: number): string {
    const { window, standing, phase } = this.sheet;
    const until = isUnderWay({ phase }) ? `, its window ends ${agoInWords(window.end, now)}` : '';
    return `Planned from ${instantInWords(window.start, now)} to ${instantInWords(window.end, now)}. ${standing}${until}.`;
  }
}

const place = ({ from, to }: { readonly from: number; readonly to: number }): string => `left:${from}%;width:${to - from}%`;
const label = (at: number, words: TemplateResult): TemplateResult => html`<p class="label" aria-hidden="true"><i .style=${`flex-basis:${at}%`}></i>${words}</p>`;

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-window-bar': FanfareWindowBar;
  }
}
