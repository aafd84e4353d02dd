// The months by a slider, and their chart by the chart library. Without this script the same months are links, and the chart is a drawing.
(() => {
  "use strict";
  const rows = [...document.querySelectorAll(".course tbody tr")].map(row => ({
    name: row.dataset.month,
    to: row.querySelector("th a")?.href,
    poor: number(row.querySelector("[data-poor]")),
    near: number(row.querySelector("[data-near]")),
    text: [...row.cells].map(cell => cell.textContent.trim()),
    now: row.hasAttribute("aria-current"),
  }));
  if (rows.length < 2) return;
  const now = rows.findIndex(row => row.now);
  slide(document.querySelector(".months"));
  const chart = document.querySelector(".course");
  if (chart && !navigator.connection?.saveData) new IntersectionObserver((seen, watch) => {
    if (!seen.some(one => one.isIntersecting)) return;
    watch.disconnect();
    load(chart.dataset.chart, () => draw(chart));
  }, { rootMargin: "200px" }).observe(chart);

  function number(cell) {
    const text = cell?.dataset.poor ?? cell?.dataset.near;
    return text ? Number(text) : null;
  }

  function slide(nav) {
    if (!nav || now < 0) return;
    const label = document.createElement("label");
    const input = document.createElement("input");
    const output = document.createElement("output");
    label.className = "slide";
    Object.assign(input, { type: "range", min: 0, max: rows.length - 1, value: now });
    input.setAttribute("aria-label", nav.dataset.slider);
    const tell = () => {
      output.textContent = rows[input.value].name;
      input.setAttribute("aria-valuetext", rows[input.value].name);
    };
    const go = () => {
      if (Number(input.value) !== now && rows[input.value].to) location.href = rows[input.value].to;
    };
    let waiting;
    input.addEventListener("input", tell);
    // Arrow keys change the value at every press: the page is loaded once the hand rests.
    input.addEventListener("change", () => {
      clearTimeout(waiting);
      waiting = setTimeout(go, 500);
    });
    input.addEventListener("keydown", event => {
      if (event.key !== "Enter") return;
      clearTimeout(waiting);
      go();
    });
    tell();
    const strip = nav.querySelector("ol");
    const current = strip.querySelector("[aria-current]");
    if (current) strip.scrollLeft = current.offsetLeft + current.offsetWidth - strip.offsetLeft - strip.clientWidth / 2;
    label.append(input, output);
    nav.append(label);
  }

  function load(address, done) {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", done);
    document.head.append(script);
  }

  function draw(section) {
    const figure = section.querySelector("figure");
    const live = document.createElement("div");
    live.className = "course-live";
    live.setAttribute("role", "img");
    live.setAttribute("aria-label", figure.querySelector("svg").getAttribute("aria-label"));
    figure.prepend(live);
    section.classList.add("live");
    const chart = window.echarts.init(live, null, { renderer: "canvas" });
    const heads = [...section.querySelectorAll("thead th")].map(head => head.textContent.trim());
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const paint = () => {
      const [ink, muted, line] = [colour("--ink"), colour("--muted"), colour("--line")];
      const series = (key, at, shade, type) => ({
        name: heads[at], type: "line", data: rows.map(row => row[key]), symbol: "circle", symbolSize: 7,
        itemStyle: { color: shade }, lineStyle: { color: shade, width: 2.5, type },
      });
      chart.setOption({
        animation: !still,
        textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: muted },
        grid: { left: 8, right: 16, top: 16, bottom: 8, outerBoundsMode: "same" },
        tooltip: {
          trigger: "axis", renderMode: "richText", backgroundColor: colour("--paper"), borderColor: line, textStyle: { color: ink },
          formatter: points => {
            const text = rows[points[0].dataIndex].text;
            return `${text[0]}\n${heads[1]}: ${text[1]} (${text[2] || "–"})\n${heads[3]}: ${text[3]} (${text[4] || "–"})`;
          },
        },
        xAxis: { type: "category", data: rows.map(row => row.name), boundaryGap: false, axisLine: { lineStyle: { color: line } }, axisLabel: { color: muted } },
        yAxis: { type: "value", min: 0, splitLine: { lineStyle: { color: line } }, axisLabel: { color: muted, formatter: said } },
        series: [series("poor", 1, colour("--line-poor"), "solid"), series("near", 3, colour("--line-near"), "dashed")],
      });
    };
    paint();
    chart.on("click", point => {
      if (rows[point.dataIndex].to) location.href = rows[point.dataIndex].to;
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
    new ResizeObserver(() => chart.resize()).observe(live);
  }

  function said(value) {
    return new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 0 }).format(value);
  }
})();
