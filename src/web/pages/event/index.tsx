import { PageHead } from '../../parts/page.tsx';

export default function EventPage() {
  return <PageHead title="Event" />;
}
