/** In which order events are listed, as the address has it: `?order=oldest`. */
import { Radio, RadioGroup } from 'react-aria-components';
import { useSearchParams } from 'wouter';
import { withValues } from '../address.ts';
import { messages, useMessages } from '../messages.ts';

export type EventOrder = 'newest' | 'oldest';

/** The order of the address and how to choose another. Lists begin with what is new, unless another is asked for. */
export function useOrder(): [EventOrder, (order: EventOrder) => void] {
  const [params, setParams] = useSearchParams();
  const choose = (order: EventOrder) =>
    setParams((old) => withValues(old, { order: order === 'newest' ? null : order }));
  return [params.get('order') === 'oldest' ? 'oldest' : 'newest', choose];
}

/** The control in the head of a list of events. */
export function OrderChoice() {
  const say = useMessages(texts);
  const [order, choose] = useOrder();
  return (
    <RadioGroup
      className="switch no-print"
      orientation="horizontal"
      aria-label={say.order}
      value={order}
      onChange={(value) => choose(value as EventOrder)}
    >
      <Radio value="newest">{say.newest}</Radio>
      <Radio value="oldest">{say.oldest}</Radio>
    </RadioGroup>
  );
}

const texts = messages({
  en: { order: 'Order', newest: 'Newest first', oldest: 'Oldest first' },
  ar: { order: 'الترتيب', newest: 'الأحدث أولًا', oldest: 'الأقدم أولًا' },
  fa: { order: 'ترتیب', newest: 'تازه‌ترین‌ها نخست', oldest: 'قدیمی‌ترین‌ها نخست' },
  ru: { order: 'Порядок', newest: 'Сначала новые', oldest: 'Сначала старые' },
});
