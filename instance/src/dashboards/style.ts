/** The style of dashboards, beside that of every page. */

/** Text of a style element. */
export const DASHBOARD_STYLE = `
.drawing-note{border:1px dashed #b9a15c;background:#fdf8e7;color:#5f5015;border-radius:4px;padding:7px 12px;margin:0 0 12px}
.tabs{display:flex;flex-wrap:wrap;gap:4px;border-bottom:1px solid var(--line);margin:10px 0 14px}
.tabs a{padding:6px 12px;border-bottom:3px solid transparent;color:var(--ink)}
.tabs a[aria-current]{border-bottom-color:var(--lead);font-weight:600}
.board{display:grid;grid-template-columns:repeat(48,minmax(0,1fr));grid-auto-rows:14px;gap:8px 8px;margin-bottom:24px}
.widget{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:10px 14px;overflow:auto;min-width:0;display:flex;flex-direction:column}
.widget h2{font-size:14px;margin:0}.widget h2 a{color:inherit}
.widget .lede{font-size:12px;margin:1px 0 6px}
.score{font-size:34px;line-height:1.2;margin:2px 0 0;color:var(--lead);font-variant-numeric:tabular-nums}
.widget table{width:100%}.widget th,.widget td{padding:3px 8px;font-size:12.5px}
.widget th[scope=row]{background:none;color:var(--ink);font-weight:400;white-space:normal}
table.bars th[scope=row]{width:34%}table.bars td.number{width:56px}
td.gauge span{display:block;height:13px;background:#2f6fb0;border-radius:2px;min-width:1px}
.donut{display:flex;flex-wrap:wrap;gap:14px;align-items:center}.donut svg{width:132px;flex:none}
.donut text{font-size:7px;fill:var(--ink)}.donut table{width:auto;flex:1}
.plot{position:relative;padding-top:14px;flex:1;display:flex;flex-direction:column;min-height:130px}.top-value{position:absolute;top:0;left:0;font-size:11px;color:var(--soft)}
.stacks{display:flex;align-items:stretch;gap:2px;flex:1;min-height:90px;border-bottom:1px solid var(--line);border-top:1px dotted var(--line)}
.column{flex:1;min-width:2px;max-width:64px;position:relative}
.stack{position:absolute;inset:0;display:flex;flex-direction:column-reverse}.stack span{display:block}
svg.line{display:block;width:100%;flex:1;min-height:90px;height:0;border-bottom:1px solid var(--line);border-top:1px dotted var(--line)}
svg.line polyline{fill:none;stroke:#2f6fb0;stroke-width:2;vector-effect:non-scaling-stroke}
svg.line line{stroke:#2f6fb0;stroke-width:6;stroke-linecap:round;vector-effect:non-scaling-stroke}
.ends{display:flex;justify-content:space-between;margin:2px 0 4px;font-size:11px;color:var(--soft)}
.legend{margin:0 0 4px;font-size:12px}.legend span{white-space:nowrap;margin-right:8px}.legend .dot{margin-right:4px}
.numbers summary{cursor:pointer;color:var(--lead);font-size:12px}
table.heat,.numbers table{width:auto}table.heat td.number{text-align:center;border:1px solid #fff}
.subjects{display:grid;grid-template-columns:repeat(auto-fill,minmax(230px,1fr));gap:12px}
.subjects ul{margin:4px 0 0;padding-left:18px}
@media (max-width:1100px){.board{display:block}.widget{margin-bottom:10px;min-height:0}.stacks,svg.line{min-height:120px}}
`
