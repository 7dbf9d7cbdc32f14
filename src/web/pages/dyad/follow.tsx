/** Follows a dyad, or stops following it: no question is asked, since the same button undoes it. */
import { ToggleButton } from 'react-aria-components';
import { useFollowed } from '../../following.ts';
import { useMessages } from '../../messages.ts';
import { Icon } from '../../parts/icon.tsx';
import { dyadWords } from './words.ts';

export function FollowButton({ code }: { code: string }) {
  const say = useMessages(dyadWords);
  const { followed, follow, unfollow } = useFollowed();
  const on = followed.includes(code);
  return (
    <ToggleButton className="button" isSelected={on} onChange={(next) => (next ? follow(code) : unfollow(code))}>
      <Icon name={on ? 'check' : 'plus'} /> {on ? say.following : say.follow}
    </ToggleButton>
  );
}
