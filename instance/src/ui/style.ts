/** The one stylesheet of lists, forms and menus. It needs nothing from elsewhere. */

/** Text of the style element of every page. */
export const STYLE = `
:root{--ink:#1d2733;--soft:#5b6775;--line:#d8dee6;--ground:#f4f6f8;--paper:#fff;--lead:#1f4e79;--lead-soft:#e8f0f8;--bad:#a3201d;--bad-soft:#fdeceb;--good-soft:#e6f3ea;--good:#1c6b3a}
*{box-sizing:border-box}
body{margin:0;font:14px/1.45 system-ui,-apple-system,'Segoe UI',Roboto,'DejaVu Sans',sans-serif;color:var(--ink);background:var(--ground)}
a{color:var(--lead);text-decoration:none}a:hover{text-decoration:underline}
:focus-visible{outline:2px solid #2f7dd1;outline-offset:1px}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--paper);padding:6px 10px;z-index:2}
.top{display:flex;align-items:center;gap:16px;height:46px;padding:0 18px;background:var(--ink);color:#fff}
.top a{color:#fff}.top .name{font-weight:600}.top .who{margin-left:auto;color:#cfd8e3}
.frame{display:grid;grid-template-columns:236px minmax(0,1fr);min-height:calc(100vh - 46px)}
nav.menu{background:var(--paper);border-right:1px solid var(--line);padding:14px 0 30px}
nav.menu h2{font-size:13px;margin:10px 16px 4px;color:var(--ink)}
nav.menu h3{font-size:11px;letter-spacing:.05em;text-transform:uppercase;margin:14px 16px 2px;color:var(--soft);font-weight:600}
nav.menu ul{list-style:none;margin:0;padding:0}
nav.menu li a,nav.menu li span{display:block;padding:4px 16px 4px 20px;border-left:3px solid transparent;color:var(--ink)}
nav.menu li span{color:var(--soft)}
nav.menu li a:hover{background:var(--ground);text-decoration:none}
nav.menu li a[aria-current]{background:var(--lead-soft);border-left-color:var(--lead);font-weight:600}
main{padding:16px 22px 40px;min-width:0}
h1{font-size:19px;margin:0;font-weight:600}h2{font-size:15px;margin:0 0 8px}
.lede{color:var(--soft);margin:2px 0 0;max-width:80ch}
.bar{display:flex;flex-wrap:wrap;align-items:flex-start;gap:8px 12px;margin-bottom:12px}
.bar .fill{flex:1;min-width:220px}
.actions{display:flex;flex-wrap:wrap;gap:6px;align-items:flex-start}
button,.button{font:inherit;display:inline-block;padding:5px 12px;border:1px solid #b9c3cf;border-radius:4px;background:var(--paper);color:var(--ink);cursor:pointer;line-height:1.4}
button:hover,.button:hover{background:var(--ground);text-decoration:none}
button.primary,.button.primary{background:var(--lead);border-color:var(--lead);color:#fff}
button.primary:hover{background:#173d60}
button.destructive{color:var(--bad);border-color:#dcaeac}
button[disabled]{color:#8792a0;cursor:not-allowed;border-style:dashed}
.message{padding:8px 12px;border-radius:4px;margin:0 0 8px;border:1px solid #b9d8c5;background:var(--good-soft);color:var(--good);white-space:pre-line}
.message.error{border-color:#eabbb9;background:var(--bad-soft);color:var(--bad)}
.field .message{margin:4px 0 0;padding:4px 8px;font-size:13px}
.card{background:var(--paper);border:1px solid var(--line);border-radius:6px;margin-bottom:16px}
.card>h2{padding:10px 16px;margin:0;border-bottom:1px solid var(--line)}
.card>.inside{padding:12px 16px}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:7px 12px;border-bottom:1px solid #e8ecf1;vertical-align:top}
tbody tr:last-child td{border-bottom:0}
th{font-size:12px;font-weight:600;color:var(--soft);white-space:nowrap;background:#fafbfc}
th a{color:inherit}tbody tr:hover td{background:#f8fafc}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}
td.nowrap{white-space:nowrap}
td.pick,th.pick{width:34px;padding-right:0}
.crumbs{color:var(--soft);margin:0 0 8px}.crumbs b{color:var(--ink);font-weight:600}
.foot{display:flex;flex-wrap:wrap;gap:10px;align-items:center;padding:8px 12px;border-top:1px solid var(--line);color:var(--soft)}
.foot .fill{flex:1}
.empty{padding:34px 16px;text-align:center;color:var(--soft)}
.empty b{display:block;color:var(--ink);font-size:15px;margin-bottom:4px}
.note{color:var(--soft);font-size:13px}h1 .note,h2 .note{font-size:14px;font-weight:400}
.dot{display:inline-block;width:9px;height:9px;border-radius:50%;margin-right:6px;border:1px solid rgba(0,0,0,.18)}
.code{font-family:ui-monospace,'SF Mono','DejaVu Sans Mono',monospace;font-size:12.5px}
.columns{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 28px}
.field{display:grid;grid-template-columns:170px minmax(0,1fr);gap:8px;align-items:start;padding:4px 0}
.field>label,.field>.label{text-align:right;color:var(--soft);padding-top:5px}
.field label[title],.field .label[title]{text-decoration:underline dotted #b6c0cc;text-underline-offset:3px;cursor:help}
.must{color:var(--bad);font-weight:700}
input[type=text],input[type=password],input[type=number],select,textarea{font:inherit;width:100%;padding:4px 8px;border:1px solid #b9c3cf;border-radius:4px;background:var(--paper);color:var(--ink)}
input[readonly],textarea[readonly]{background:var(--ground);border-color:#e0e5eb}
textarea{resize:vertical;field-sizing:content;min-height:5.4em;max-height:26em}textarea[readonly]{min-height:0}
input[type=checkbox]{margin:9px 0 0}td input[type=checkbox]{margin:2px 0 0}
select{padding:5px 6px}
.with{display:flex;gap:8px;align-items:center}.with>:first-child{flex:1}
output.shown{display:block;padding:4px 8px;border:1px solid #e0e5eb;border-radius:4px;background:var(--ground);min-height:30px}
.annotation{background:var(--lead-soft);border-left:3px solid var(--lead);padding:7px 12px;margin:6px 0;white-space:pre-line}
.entries{margin:8px 0 0;padding:0;list-style:none}
.entries li{border-left:2px solid var(--line);padding:2px 10px;margin-bottom:8px;white-space:pre-line}
.entries small{display:block;color:var(--soft)}
details.more{position:relative}details.more summary{list-style:none;cursor:pointer}
details.more>div{position:absolute;right:0;margin-top:4px;padding:10px;background:var(--paper);border:1px solid var(--line);border-radius:4px;z-index:1;box-shadow:0 4px 14px rgba(0,0,0,.12);white-space:nowrap}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(230px,1fr));gap:12px;margin:8px 0 22px}
.tile{display:block;background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:12px 14px;color:var(--ink)}
a.tile:hover{border-color:var(--lead);text-decoration:none}
.tile .count{float:right;font-size:19px;color:var(--lead);font-variant-numeric:tabular-nums;line-height:1.1}
.tile small{display:block;color:var(--soft);margin-top:2px}
.property{display:grid;grid-template-columns:minmax(0,1fr) 340px;gap:22px;padding:12px 16px;border-bottom:1px solid #e8ecf1}
.property:last-child{border-bottom:0}
.property label,.property legend{font-weight:600;padding:0}.property .choices label{font-weight:400;margin-right:14px}
.property p{margin:2px 0 0;color:var(--soft)}
.property .code{color:var(--soft)}
fieldset{border:0;margin:0;padding:0;min-width:0}.property fieldset,fieldset.property{padding:12px 16px}
.search{display:flex;gap:6px;align-items:center}.search select,.search input{width:auto}
.login{max-width:340px;margin:12vh auto;padding:22px}
.login h1{margin-bottom:14px}.login label{display:block;margin-bottom:12px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media (max-width:900px){.frame{grid-template-columns:1fr}.columns,.property{grid-template-columns:1fr}}
`
