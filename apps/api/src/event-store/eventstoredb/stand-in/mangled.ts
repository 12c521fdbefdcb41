import type { Delivery } from './faults.js';
import type { LogRecord } from './log.js';

/** What is sent in place of each event, by what `deliver` says of the one with that index. */
export const mangled = (deliver: (index: number) => Delivery = () => 'once'): ((record: LogRecord) => readonly LogRecord[]) => {
  let index = -1;
  let late: readonly { readonly record: LogRecord; readonly due: number }[] = [];
  return (record) => {
    index += 1;
    const delivery = deliver(index);
    const due = late.filter((one) => one.due <= index).map((one) => one.record);
    late = late.filter((one) => one.due > index);
    switch (delivery) {
      case 'once':
        return [record, ...due];
      case 'twice':
        return [record, record, ...due];
      case 'never':
        return due;
    }
    late = [...late, { record, due: index + delivery }];
    return due;
  };
};
