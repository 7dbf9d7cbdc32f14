/** The desk: what is new in what the reader follows, and a box that takes reports. */
import { useState } from 'react';
import { common } from '../../common.ts';
import { useFollowed } from '../../following.ts';
import { useMessages } from '../../messages.ts';
import { PageHead } from '../../parts/page.tsx';
import { AddBox } from './add.tsx';
import { Busiest } from './busiest.tsx';
import { Cards } from './cards.tsx';
import './desk.css';
import { NOTHING_GIVEN } from './given.ts';
import { FollowPicker } from './picker.tsx';
import { Steps } from './steps.tsx';
import { desk } from './words.ts';

export default function DeskPage() {
  const say = useMessages(desk);
  const says = useMessages(common);
  const { followed } = useFollowed();
  const [given, give] = useState(NOTHING_GIVEN);
  const empty = followed.length === 0;
  return (
    <div className="desk">
      <PageHead title={says.desk} />
      <AddBox given={given} give={give} />
      {empty && given.text === '' && <Steps tryText={(text) => give({ ...NOTHING_GIVEN, text })} />}
      <section aria-labelledby="followed">
        <h2 id="followed">{empty ? say.followTitle : say.followed}</h2>
        <Cards />
        {!empty && <h3 className="picker-title">{say.followTitle}</h3>}
        <p className="section-note">{say.followNote}</p>
        <FollowPicker />
      </section>
      {empty && <Busiest />}
    </div>
  );
}
