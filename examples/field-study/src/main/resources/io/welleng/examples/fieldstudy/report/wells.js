// Pictures of the wells.

// Points of a nodal picture: what is stable is filled, what is not is hollow.
var MARKS = {
  operating: { name: 'Operating point', symbol: 'circle', size: 13, z: 7,
    style: { color: GREEN, borderColor: INK, borderWidth: 1.5 } },
  stable: { name: 'Other stable crossing', symbol: 'circle', size: 10, z: 6,
    style: { color: SKY, borderColor: INK, borderWidth: 1.5 } },
  unstable: { name: 'Unstable crossing', symbol: 'diamond', icon: ICONS.diamond, size: 15, z: 6,
    style: { color: '#fff', borderColor: RED, borderWidth: 2 } },
  governing: { name: 'Governing limit', symbol: 'triangle', icon: ICONS.triangle, size: 11, z: 5,
    style: { color: PURPLE, borderColor: INK, borderWidth: 1 } },
  limit: { name: 'Other limit', symbol: 'triangle', icon: ICONS.triangle, size: 10, z: 5,
    style: { color: '#fff', borderColor: PURPLE, borderWidth: 1.8 } },
  bubble_point: { name: 'Bubble point', symbol: 'rect', icon: ICONS.square, size: 7, z: 5,
    style: { color: '#fff', borderColor: BLUE, borderWidth: 1.5 } },
  minimum: { name: 'Outflow minimum', symbol: 'rect', icon: ICONS.tick, size: [2.5, 16], z: 5, style: { color: INK } }
};

// Flow regimes: light, so that curves stand out; their names are written into them, for print in grey.
var REGIMES = {
  liquid: ['Liquid', '#dbe9f5'],
  bubble: ['Bubble', '#cfe9e0'],
  slug: ['Slug', '#fbebc9'],
  mist: ['Mist', '#f2d9e2'],
  gas: ['Gas', '#f6ece2'],
  segregated: ['Segregated', '#f2d9e2'],
  transition: ['Transition', '#e3dcef'],
  intermittent: ['Intermittent', '#fbebc9'],
  distributed: ['Distributed', '#cfe9e0'],
  stratified: ['Stratified', '#e3dcef'],
  two_phase: ['Two-phase', '#e9edf1']
};

// From 0 to a round number in three to six steps.
function fromZero(value) {
  var end = value > 0 ? value : 1;
  var decade = Math.pow(10, Math.floor(Math.log10(end)) - 1);
  var step = [2, 5, 10, 20].map(function (one) { return one * decade; })
    .filter(function (one) { return end / one <= 6; })[0];
  return { min: 0, max: step * Math.ceil(end / step), interval: step };
}

function greatest(points, index) {
  return Math.max.apply(null, points.map(function (point) { return point[index]; }));
}

function depthAxis(points) {
  return upward('Measured depth, ft', { inverse: true, min: 0, max: points[points.length - 1][1], nameGap: 52,
    axisLabel: { color: INK, fontSize: 12, hideOverlap: true, formatter: separated, showMaxLabel: false } });
}

function depthTooltip(units) {
  return { trigger: 'item', confine: true, textStyle: { fontFamily: FONT, fontSize: 13 },
    formatter: function (item) {
      return figures(item.value[0]) + ' ' + units[item.seriesIndex] + ' at ' + figures(item.value[1]) + ' ft';
    } };
}

// One series for each regime, so that it is in the legend; its stretches are areas behind the curves.
function bands(all, along) {
  var regimes = all.map(function (band) { return band.regime; })
    .filter(function (regime, i, found) { return found.indexOf(regime) === i; });
  return regimes.map(function (regime) {
    return {
      name: REGIMES[regime][0],
      type: 'scatter',
      symbol: 'rect',
      data: [],
      color: REGIMES[regime][1],
      itemStyle: { borderColor: QUIET, borderWidth: 0.8 },
      markArea: { silent: true, itemStyle: { color: REGIMES[regime][1], borderColor: QUIET, borderWidth: 0.6 },
        data: all.filter(function (band) { return band.regime === regime; }).map(function (band) {
          var from = {};
          var to = {};
          from[along] = band.from;
          to[along] = band.to;
          return [from, to];
        }) }
    };
  });
}

// The names of the regimes, to be put where they cover no curve.
function bandLabels(all, along) {
  return all.map(function (band) {
    return { text: REGIMES[band.regime][0].toLowerCase(), band: [band.from, band.to], along: along };
  });
}

kinds.nodal = function (chart) {
  var series = [
    line(chart.inflow_name, chart.inflow, BLUE, { symbol: 'none', lineStyle: { width: 2.5 } }),
    line(chart.outflow_name, chart.outflow, ORANGE, { symbol: 'none', lineStyle: { width: 2.5, type: 'dashed' } })
  ];
  var labels = [];
  Object.keys(MARKS).forEach(function (kind) {
    var found = chart.marks.filter(function (mark) { return mark.kind === kind; });
    if (found.length) {
      found.forEach(function (mark) { labels.push({ at: mark.at, text: mark.label }); });
      series.push({
        name: MARKS[kind].name,
        type: 'scatter',
        z: MARKS[kind].z,
        symbol: MARKS[kind].symbol,
        icon: MARKS[kind].icon,
        symbolSize: MARKS[kind].size,
        itemStyle: MARKS[kind].style,
        data: found.map(function (mark) { return { value: mark.at }; })
      });
    }
  });
  if (chart.missing) {
    var middle = [chart.missing.from[0], (chart.missing.from[1] + chart.missing.to[1]) / 2];
    labels.push({ at: middle, text: chart.missing.label, colour: RED });
    series.push(line('Missing pressure', [chart.missing.from, chart.missing.to], RED, {
      symbol: 'rect', symbolSize: [14, 3], lineStyle: { width: 2, type: 'dotted' }
    }));
  }
  var pressures = (chart.inflow.length ? chart.inflow : chart.outflow).concat(chart.marks.map(function (mark) { return mark.at; }))
    .concat(chart.missing ? [chart.missing.to] : []);
  return base({
    labels: labels,
    lines: [{ points: chart.inflow }, { points: chart.outflow }],
    tooltip: { trigger: 'item', confine: true, textStyle: { fontFamily: FONT, fontSize: 13 },
      formatter: function (item) {
        return item.seriesName + '<br>' + figures(item.value[0]) + ' STB/d, ' + figures(item.value[1]) + ' psia';
      } },
    xAxis: across('Liquid rate, STB/d', fromZero(greatest(chart.inflow.length ? chart.inflow : chart.outflow, 0))),
    yAxis: upward(chart.axis, fromZero(1.1 * greatest(pressures, 1))),
    series: series
  });
};

kinds.traverse = function (chart) {
  return base({
    grid: { left: 72, right: 20, top: 78, bottom: 50 },
    tooltip: depthTooltip(['psia', '°F']),
    xAxis: [
      across('Pressure, psia', Object.assign({ position: 'top', nameGap: 24 }, fromZero(greatest(chart.pressure, 0)))),
      across('Temperature, °F', Object.assign({ position: 'bottom', nameGap: 28, splitLine: { show: false } },
        fromZero(greatest(chart.temperature, 0))))
    ],
    yAxis: depthAxis(chart.pressure),
    series: [
      line('Pressure', chart.pressure, BLUE, { symbol: 'none', lineStyle: { width: 2.5 } }),
      line('Temperature', chart.temperature, RED, { xAxisIndex: 1, symbol: 'none', lineStyle: { width: 2, type: 'dashed' } })
    ].concat(bands(chart.bands, 'yAxis')),
    labels: bandLabels(chart.bands, 'yAxis'),
    lines: [{ points: chart.pressure, xAxis: 0 }, { points: chart.temperature, xAxis: 1 }]
  });
};

kinds.velocities = function (chart) {
  var holdup = line('Liquid holdup', chart.holdup, INK, { symbol: 'none', lineStyle: { width: 2.5 } });
  holdup.markLine = { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: QUIET, type: 'dotted', width: 1 },
    data: chart.sections.map(function (section) { return { yAxis: section.from }; }) };
  return base({
    grid: { left: 72, right: 20, top: 78, bottom: 50 },
    tooltip: depthTooltip(['of the pipe is liquid', 'ft/s, gas', 'ft/s, liquid']),
    xAxis: [
      across('Liquid holdup, fraction', { position: 'top', min: 0, max: 1, interval: 0.25, nameGap: 24 }),
      across('Superficial velocity, ft/s', Object.assign({ position: 'bottom', nameGap: 28, splitLine: { show: false } },
        fromZero(greatest(chart.liquid.concat(chart.gas), 0))))
    ],
    yAxis: depthAxis(chart.holdup),
    series: [
      holdup,
      line('Gas velocity', chart.gas, ORANGE, { xAxisIndex: 1, symbol: 'none', lineStyle: { width: 2, type: 'dashed' } }),
      line('Liquid velocity', chart.liquid, BLUE, { xAxisIndex: 1, symbol: 'none', lineStyle: { width: 2, type: 'dotted' } })
    ],
    labels: chart.sections.map(function (section) {
      return { text: section.label, band: [section.from, section.from], along: 'yAxis', colour: QUIET };
    }),
    lines: [{ points: chart.holdup, xAxis: 0 }, { points: chart.gas, xAxis: 1 }, { points: chart.liquid, xAxis: 1 }]
  });
};

kinds.flowline = function (chart) {
  var end = chart.elevation[chart.elevation.length - 1][0];
  return base({
    grid: { left: 78, right: 78, top: 40, bottom: 50 },
    tooltip: { trigger: 'item', confine: true, textStyle: { fontFamily: FONT, fontSize: 13 },
      formatter: function (item) {
        return figures(item.value[1]) + (item.seriesIndex === 0 ? ' psia' : ' ft') + ' at ' + figures(item.value[0]) + ' ft';
      } },
    xAxis: across('Distance from the wellhead, ft', { min: 0, max: end }),
    yAxis: [
      upward('Pressure, psia', { scale: true }),
      upward('Elevation, ft', { position: 'right', scale: true, splitLine: { show: false } })
    ],
    series: [
      line('Pressure', chart.pressure, BLUE, { symbol: 'none', lineStyle: { width: 2.5 } }),
      line('Elevation', chart.elevation, INK, { yAxisIndex: 1, symbol: 'circle', symbolSize: 5, lineStyle: { width: 1.5, type: 'dashed' } })
    ].concat(bands(chart.bands, 'xAxis')),
    labels: bandLabels(chart.bands, 'xAxis'),
    lines: [{ points: chart.pressure, yAxis: 0 }, { points: chart.elevation, yAxis: 1 }]
  });
};

// The longest bars on top. Bars stand on invisible ones, so that the axis shows rates. Where both ends of an input lie on
// one side of the base, the shorter bar is drawn on the longer, and its label on the other side of the base.
kinds.tornado = function (chart) {
  var ends = { low: ['Input lower', '#f2b880'], high: ['Input higher', BLUE] };
  var stacks = [[], []];
  var texts = [[], []];
  chart.bars.forEach(function (bar) {
    var sides = ['low', 'high'].map(function (end) {
      return { end: end, text: bar[end + '_label'], rate: bar[end] === null ? chart.base : bar[end] };
    }).sort(function (a, b) { return Math.abs(b.rate - chart.base) - Math.abs(a.rate - chart.base); });
    var left = sides[0].rate < chart.base || sides[0].rate === chart.base && sides[0].end === 'low';
    sides.forEach(function (side, i) {
      stacks[i].push({ from: Math.min(side.rate, chart.base), length: Math.abs(side.rate - chart.base),
        colour: ends[side.end][1], text: side.text, left: left === (i === 0) });
      texts[left === (i === 0) ? 0 : 1].push(side.text);
    });
  });
  var series = [];
  stacks.forEach(function (stack, i) {
    series.push({ type: 'bar', stack: 'stack ' + i, silent: true, barGap: '-100%', barWidth: '56%',
      itemStyle: { color: 'none' }, data: stack.map(function (one) { return one.from; }) });
    series.push({ name: ends[i === 0 ? 'low' : 'high'][0], type: 'bar', stack: 'stack ' + i, color: ends[i === 0 ? 'low' : 'high'][1],
      itemStyle: { borderColor: INK, borderWidth: 0.7 },
      data: stack.map(function (one) {
        return { value: one.length, itemStyle: { color: one.colour }, label: { show: true, formatter: one.text,
          position: one.left ? 'left' : 'right', distance: 4, color: INK, fontSize: 11.5 } };
      }) });
  });
  series[1].markLine = { silent: true, symbol: 'none', lineStyle: { color: INK, type: 'solid', width: 1.5 },
    label: { formatter: 'now ' + figures(chart.base), position: 'start', color: INK, fontSize: 12 }, data: [{ xAxis: chart.base }] };
  var rates = stacks[0].concat(stacks[1]).reduce(function (all, one) { return all.concat(one.from, one.from + one.length); }, []);
  var option = base({
    grid: { left: ROW_NAME + 12, right: 8, top: 46, bottom: 50 },
    tooltip: { show: false },
    xAxis: across('Oil rate, STB/d', {}),
    yAxis: {
      type: 'category', inverse: true, data: chart.bars.map(rowName),
      axisLine: { show: false }, axisTick: { show: false },
      axisLabel: { color: INK, fontSize: 12, lineHeight: 14, interval: 0 }
    },
    series: series
  });
  option.legend.selectedMode = false;
  option.room = { from: Math.min.apply(null, rates), to: Math.max.apply(null, rates), left: widest(texts[0]), right: widest(texts[1]) };
  return option;
};
