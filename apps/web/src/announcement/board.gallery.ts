import { html } from 'lit';
import type { GallerySection } from '../gallery/gallery-section.js';
import './board-columns.js';
import './board-filters.js';
import { readBoardFilter, STATES } from './board-filter.js';
import type { BoardList, ListKey } from './board-lists.js';
import './board-rows.js';
import { agreed, announced, disputed, proposed } from './board.fixtures.js';

const list = (rows: BoardList['rows'], total = rows.length): BoardList => ({ rows, endCursor: 'x', hasMore: total > rows.length, total, totalIsCapped: total >= 1000 });

const lists = new Map<ListKey, BoardList>([
  ['PROPOSED', list([proposed, disputed], 2)], ['AGREED', list([agreed])], ['PLANNED', list([])], ['ANNOUNCED', list([announced], 1000)],
]);

export const gallery: GallerySection = {
  title: 'Board',
  states: [
    { name: 'Columns, one of them empty, one with more', show: () => html`<fanfare-board-columns .states=${STATES.slice(0, 4)} .lists=${lists}></fanfare-board-columns>` },
    { name: 'List', show: () => html`<fanfare-board-rows .rows=${[proposed, disputed, agreed, announced]}></fanfare-board-rows>` },
    { name: 'Filters, open', show: () => html`<fanfare-board-filters open .filter=${readBoardFilter('?text=eu&state=agreed&view=list')}></fanfare-board-filters>` },
  ],
};
