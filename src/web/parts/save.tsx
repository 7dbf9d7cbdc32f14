/** Menus that save a picture (SVG, PNG) and export a list (CSV, JSON). */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { common } from '../common.ts';
import { useMessages } from '../messages.ts';
import { type Cell, csvOf, download } from './download.ts';
import { useFilterText } from './filters.tsx';
import { Icon } from './icon.tsx';
import { type Caption, pngOf, svgText } from './picture-file.ts';
import { scaleWords } from './scale.tsx';

interface SavePictureProps {
  /** The `svg` element, or null while there is none. */
  picture: () => SVGSVGElement | null;
  /** What it shows, to be written above it. The filters of the view are said by themselves. */
  title: string;
  /** Of the file, without its ending. */
  name: string;
  /** Its colours are those of the scale from conflict to cooperation. */
  scored?: boolean;
}

export function SavePicture({ picture, title, name, scored = true }: SavePictureProps) {
  const say = useMessages(common);
  const ends = useMessages(scaleWords);
  const note = useFilterText();
  async function save(format: string) {
    const drawn = picture();
    if (!drawn) return;
    const caption: Caption = { title, note, scale: scored ? [ends.conflict, ends.cooperation] : null };
    if (format === 'svg') download(`${name}.svg`, new Blob([await svgText(drawn, caption)], { type: 'image/svg+xml' }));
    else download(`${name}.png`, await pngOf(drawn, caption));
  }
  return (
    <MenuTrigger>
      <Button className="button">
        <Icon name="save" /> {say.save}
      </Button>
      <Popover className="popover">
        <Menu className="menu" onAction={(key) => void save(String(key))}>
          <MenuItem id="svg">{say.asSvg}</MenuItem>
          <MenuItem id="png">{say.asPng}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** @param rows gives what is listed: the first row of `csv` is the heading; `json` is written as it is. */
export function ExportList({ rows, name }: { rows: () => { csv: Cell[][]; json: unknown }; name: string }) {
  const say = useMessages(common);
  function save(format: string) {
    const { csv, json } = rows();
    if (format === 'csv') download(`${name}.csv`, new Blob([csvOf(csv)], { type: 'text/csv;charset=utf-8' }));
    else download(`${name}.json`, new Blob([JSON.stringify(json, null, 2)], { type: 'application/json' }));
  }
  return (
    <MenuTrigger>
      <Button className="button">
        <Icon name="save" /> {say.export}
      </Button>
      <Popover className="popover">
        <Menu className="menu" onAction={(key) => save(String(key))}>
          <MenuItem id="csv">{say.asCsv}</MenuItem>
          <MenuItem id="json">{say.asJson}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
