/** Menus that save a picture (SVG, PNG) and export a list (CSV, JSON). */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { common } from '../common.ts';
import { useMessages } from '../messages.ts';
import { type Cell, csvOf, download, pngOf, svgText } from './download.ts';
import { Icon } from './icon.tsx';

/** @param picture the `svg` element, or null while there is none; a canvas gives PNG alone. */
export function SavePicture({
  picture,
  name,
}: {
  picture: () => SVGSVGElement | HTMLCanvasElement | null;
  name: string;
}) {
  const say = useMessages(common);
  async function save(format: string) {
    const drawn = picture();
    if (!drawn) return;
    if (drawn instanceof SVGSVGElement && format === 'svg')
      download(`${name}.svg`, new Blob([svgText(drawn)], { type: 'image/svg+xml' }));
    else download(`${name}.png`, await pngOf(drawn));
  }
  return (
    <MenuTrigger>
      <Button className="button">
        <Icon name="save" /> {say.save}
      </Button>
      <Popover className="popover">
        <Menu className="menu" onAction={(key) => void save(String(key))}>
          {picture() instanceof HTMLCanvasElement ? null : <MenuItem id="svg">{say.asSvg}</MenuItem>}
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
