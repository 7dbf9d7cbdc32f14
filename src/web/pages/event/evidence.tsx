export default function EventEvidence({ id }: { id: string }) {
  return <p>{id}</p>;
}
