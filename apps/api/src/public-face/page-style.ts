/** Inline, so that the page is whole in one answer; its hash stands in the page's policy. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#faf9f6,#141413);--ink:light-dark(#1c1b19,#f0eee9);--soft:light-dark(#67645d,#a5a199);--line:light-dark(#e4e1d8,#34322f);--work:light-dark(#8a5a00,#f2c063);--done:light-dark(#1e7a4c,#66c996);--late:light-dark(#b3391f,#ff9075);--late-wash:light-dark(#fcefeb,#3a211b);font:16px/1.5 system-ui,sans-serif}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink)}
main{max-width:640px;margin:0 auto;padding:clamp(24px,7vw,64px) 20px 64px;overflow-wrap:anywhere}
h1{font-size:clamp(28px,6vw,40px);line-height:1.1;letter-spacing:-.02em;margin:0 0 16px}h2{font-size:19px;margin:40px 0 8px}
.state{display:flex;gap:8px;align-items:center;font-weight:600;margin:0 0 12px}.state::before{content:"";width:10px;height:10px;border-radius:50%;background:currentColor}
.work{color:var(--work)}.calm{color:var(--done)}.unknown{color:var(--soft)}.unknown::before{background:none;border:2px dotted currentColor}
.lead{font-size:17px;color:var(--soft);margin:0}.old{background:var(--late-wash);color:var(--late);padding:10px 14px;border-radius:10px;margin:0 0 24px}
article+article{margin-top:64px;padding-top:40px;border-top:1px solid var(--line)}
dl{margin:32px 0 0}dt{font-weight:600;margin-top:20px}dd{margin:2px 0 0;white-space:pre-line}
ol,ul{list-style:none;margin:0;padding:0}.reports li{border-left:2px solid var(--work);padding:2px 0 2px 16px;margin-top:14px;white-space:pre-line}.reports time{font-weight:600;font-variant-numeric:tabular-nums}
.lines li{padding:10px 0;border-top:1px solid var(--line)}.lines li:first-child{border:0}.lines b{display:block;font-weight:600}em{font-style:normal;color:var(--late)}
footer{margin-top:48px;padding-top:16px;border-top:1px solid var(--line);color:var(--soft);font-size:14px}footer p{margin:0 0 4px}a{color:inherit}
a:focus-visible{outline:2px solid;outline-offset:2px}`;
