// Pictures of gas-lift wells: performance curve, pressures over depth, unloading, heading.

// The stretches of a line between its gaps.
function stretches(points) {
  var parts = [[]];
  points.forEach(function (point) {
    if (point) {
      parts[parts.length - 1].push(point);
    } else {
      parts.push([]);
    }
  });
  return parts.map(function (part) { return { points: part }; });
}

function present(points) {
  return points.filter(function (point) { return point; });
}

// Oil on the left, all liquid on the right; what is best is filled.
kinds.glpc = function (chart) {
  var liquids = greatest(present(chart.liquid), 1);
  var oils = greatest(present(chart.oil), 1);
  var series = [
    line('Oil rate', chart.oil, BLUE, { symbol: 'circle', symbolSize: 4, icon: ICONS.solid, z: 5, lineStyle: { width: 2.5 } }),
    line('Liquid rate', chart.liquid, ORANGE, { yAxisIndex: 1, symbol: 'none', z: 4, lineStyle: { width: 2, type: 'dashed' } })
  ];
  var curves = stretches(chart.oil).concat(stretches(chart.liquid).map(function (part) { return { points: part.points, yAxis: 1 }; }));
  var labels = [];
  if (chart.unstable.length) {
    series.push({ name: 'Unstable crossing, oil', type: 'scatter', symbol: 'diamond', icon: ICONS.diamond, symbolSize: 8, data: chart.unstable, z: 6,
      itemStyle: { color: '#fff', borderColor: RED, borderWidth: 1.5 } });
  }
  if (chart.most) {
    series.push({ name: chart.most.name, type: 'scatter', symbol: 'diamond', icon: ICONS.diamond, symbolSize: 13, data: [chart.most.at], z: 8,
      itemStyle: { color: PURPLE, borderColor: INK, borderWidth: 1.5 } });
    labels.push({ at: chart.most.at, text: chart.most.label, colour: PURPLE });
  }
  if (chart.best) {
    series.push(liftMark('best', [chart.best.at], { name: chart.best.name }));
    labels.push({ at: chart.best.at, text: chart.best.label, colour: GREEN });
  }
  if (chart.today) {
    series.push(liftMark('today', [chart.today.at]));
    labels.push({ at: chart.today.at, text: chart.today.label });
  }
  return withFan(base({
    grid: { left: 74, right: 74, top: 40, bottom: 50 },
    tooltip: itemTooltip(function (item) {
      return item.seriesName + '<br>' + figures(item.value[0]) + ' Mscf/d<br>' + figures(item.value[1]) + ' STB/d';
    }),
    xAxis: across('Lift gas, Mscf/d', Object.assign(fromZero(chart.end), { splitLine: { show: false } })),
    yAxis: [
      upward('Oil rate, STB/d', Object.assign({ nameTextStyle: { fontSize: 13, color: BLUE }, nameGap: 52 }, steps(1.08 * oils, 5))),
      upward('Liquid rate, STB/d', Object.assign({ position: 'right', nameGap: 52, nameTextStyle: { fontSize: 13, color: ORANGE },
        splitLine: { show: false } }, steps(1.25 * liquids, 5)))
    ],
    series: series,
    labels: labels,
    lines: curves
  }));
};

function downAxis(name, end) {
  var step = fromZero(end).interval;
  return upward(name, { inverse: true, min: 0, max: step * Math.ceil(end / step), interval: step, nameGap: 52 });
}

function atDepth(item) {
  return (item.name || item.seriesName) + '<br>' + figures(item.value[0]) + ' psia<br>' + figures(item.value[1]) + ' ft';
}

// Where the gas enters the annulus has more pressure than the tubing.
kinds.gas_gradient = function (chart) {
  var all = chart.tubing.concat(chart.casing);
  var series = [
    line('Tubing', chart.tubing, BLUE, { symbol: 'none', z: 5, lineStyle: { width: 2.5 } }),
    line('Annulus', chart.casing, ORANGE, { symbol: 'none', z: 4, lineStyle: { width: 2, type: 'dashed' } }),
    liftMark('best', [chart.at], { name: 'Gas enters' })
  ];
  if (chart.others.length) {
    series.push({ name: 'Other mandrels', type: 'scatter', symbol: 'rect', icon: ICONS.square, symbolSize: 7, data: chart.others, z: 6,
      itemStyle: { color: '#fff', borderColor: QUIET, borderWidth: 1.5 } });
  }
  return withFan(base({
    tooltip: itemTooltip(atDepth),
    xAxis: across('Pressure, psia', fromZero(greatest(all, 0))),
    yAxis: downAxis('Vertical depth, ft', greatest(all, 1)),
    series: series,
    labels: [{ at: chart.at, text: chart.label }],
    lines: [{ points: chart.tubing }, { points: chart.casing }]
  }));
};

var UNLOADING_LINES = {
  kick_off_gas: ['Gas at kick-off', RED, { width: 2, type: 'dashed' }],
  injection_gas: ['Injection gas, valve open', ORANGE, { width: 1.6 }],
  closing_gas: ['Injection gas, valve closes', INK, { width: 1.4, type: 'dotted' }],
  kill_fluid: ['Kill fluid', QUIET, { width: 1.6 }],
  transfer: ['Transfer line', GREEN, { width: 2, type: 'dashed' }],
  flowing: ['Flowing tubing', BLUE, { width: 2.5 }]
};

// Spacing of the valves as it is drawn on paper: pressure across, depth downward.
kinds.unloading = function (chart) {
  var series = [];
  var all = [];
  var curves = [];
  chart.lines.forEach(function (one) {
    var style = UNLOADING_LINES[one.kind];
    series.push(line(style[0], one.points, style[1], { symbol: 'none', z: one.kind === 'flowing' ? 5 : one.kind === 'closing_gas' ? 4 : 3, lineStyle: style[2] }));
    curves.push({ points: one.points });
    all = all.concat(one.points);
  });
  var end = Math.max(chart.packer, greatest(all, 1));
  var across1 = fromZero(greatest(all, 0));
  series.push(line('Packer', [[0, chart.packer], [across1.max, chart.packer]], INK, { symbol: 'none', silent: true, z: 2,
    lineStyle: { width: 1.5, type: 'dotted' } }));
  [['Valve', false], ['Orifice', true]].forEach(function (kind) {
    var some = chart.valves.filter(function (valve) { return valve.orifice === kind[1]; });
    if (some.length) {
      series.push({ name: kind[0], type: 'scatter', symbol: kind[1] ? 'diamond' : 'circle', icon: kind[1] ? ICONS.diamond : 'circle',
        symbolSize: kind[1] ? 13 : 10, z: 8, itemStyle: { color: kind[1] ? GREEN : '#fff', borderColor: INK, borderWidth: 1.8 },
        data: some.map(function (valve) { return { name: kind[0] + ' ' + valve.number, value: valve.tubing }; }) });
    }
  });
  var labels = chart.valves.map(function (valve) {
    return { at: valve.tubing, text: valve.number + ' at ' + separated(Math.round(valve.tubing[1])) + ' ft', ways: [[-1, 1], [-1, 0], [-1, -1], [1, 0]] };
  });
  var option = withFan(base({
    tooltip: itemTooltip(atDepth),
    xAxis: across('Pressure, psia', across1),
    yAxis: downAxis('Vertical depth, ft', end),
    series: series,
    labels: labels,
    lines: curves
  }));
  option.legend.data = once(option.legend.data);
  return option;
};

kinds.casing_pressure = function (chart) {
  var all = present(chart.points);
  var low = Math.min.apply(null, all.map(function (point) { return point[1]; }));
  return base({
    grid: { left: 78, right: 26, top: 16, bottom: 50 },
    legend: { show: false, data: [] },
    tooltip: itemTooltip(function (item) { return figures(item.value[0]) + ' h<br>' + figures(item.value[1]) + ' psia'; }),
    xAxis: across('Time since the first reading, h', { min: 0, max: Math.ceil(greatest(all, 0)), splitLine: { show: false } }),
    yAxis: upward('Casing pressure, psia', tens(low, greatest(all, 1), 8)),
    series: [line('Casing pressure', chart.points, BLUE, { symbolSize: 3, lineStyle: { width: 1.2 } })]
  });
};

kinds.periodogram = function (chart) {
  var from = Math.min.apply(null, chart.power.map(function (point) { return point[0]; }));
  var to = greatest(chart.power, 0);
  var top = Math.max(greatest(chart.power, 1), greatest(chart.alarm, 1));
  var series = [
    line('Power', chart.power, BLUE, { symbol: 'none', z: 5, lineStyle: { width: 2 } }),
    line('False alarm', chart.alarm, RED, { symbol: 'none', z: 4, lineStyle: { width: 1.5, type: 'dotted' } }),
    line('Noise floor', chart.floor, QUIET, { symbol: 'none', z: 3, lineStyle: { width: 1.5, type: 'dashed' } })
  ];
  var labels = [];
  if (chart.period) {
    var at = [chart.period, valueAt(chart.power.slice().sort(function (a, b) { return a[0] - b[0]; }), chart.period) || top];
    series.push(liftMark('best', [at], { name: 'Cycle' }));
    labels.push({ at: at, text: chart.label });
  }
  return base({
    tooltip: itemTooltip(function (item) {
      return item.seriesName + '<br>' + figures(item.value[0]) + ' min<br>' + figures(item.value[1]) + ' psi²';
    }),
    xAxis: across('Period, min', { min: Math.floor(from), max: Math.ceil(to), splitLine: { show: false } }),
    yAxis: upward('Power, psi²', fromZero(1.05 * top)),
    series: series,
    labels: labels,
    lines: series.slice(0, 3).map(function (one) { return { points: one.data }; })
  });
};
