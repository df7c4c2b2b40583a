// Pictures of rod pumps: dynamometer cards, rods on the Goodman diagram, torque of the gearbox.

// A dimension between two positions, as on a drawing: its line has ticks at both ends.
function dimension(name, from, to, load, colour) {
  return line(name, [[from, load], [to, load]], colour, { symbol: 'rect', symbolSize: [1.6, 12], silent: true, z: 3, icon: ICONS.solid, lineStyle: { width: 1.5 } });
}

// The card at the polished rod above, that at the pump below, and what is read from it.
kinds.dynacard = function (chart) {
  var pump = chart.pump || [];
  var all = chart.surface.concat(pump);
  var from = Math.min.apply(null, all.map(function (point) { return point[0]; }));
  var to = greatest(all, 0);
  var low = Math.min.apply(null, all.map(function (point) { return point[1]; }));
  var high = greatest(all, 1);
  var series = [line('Surface card', chart.surface, BLUE, { symbol: 'none', z: 5, lineStyle: { width: 2.5 } })];
  var curves = [{ points: chart.surface }];
  var labels = [];
  if (pump.length) {
    series.push(line(chart.moving ? 'Pump card, plunger in the barrel' : 'Pump card', pump, ORANGE, { symbol: 'none', z: 5, lineStyle: { width: 2.5 } }));
    curves.push({ points: pump });
  }
  series.push(level('Rods in the fluid', from, to, chart.weight, QUIET, 'dotted'));
  curves.push({ points: [[from, chart.weight], [to, chart.weight]] });
  var read = chart.reading;
  if (read) {
    var gross = low - 0.07 * (high - low);
    var net = low - 0.15 * (high - low);
    low = net - 0.06 * (high - low);
    series.push(level('Rods and fluid', from, to, chart.weight + read.up - read.down, QUIET, 'dashed'));
    curves.push({ points: [[from, chart.weight + read.up - read.down], [to, chart.weight + read.up - read.down]] });
    series.push(line('Fluid load', [[read.bottom, read.up], [read.top, read.up], null, [read.bottom, read.down], [read.top, read.down]], PURPLE,
      { symbol: 'none', z: 4, silent: true, lineStyle: { width: 1.5, type: 'dashed' } }));
    curves.push({ points: [[read.bottom, read.up], [read.top, read.up]] }, { points: [[read.bottom, read.down], [read.top, read.down]] });
    series.push(dimension('Gross stroke', read.bottom, read.top, gross, INK));
    series.push(dimension('Net stroke', read.bottom, read.net, net, GREEN));
    curves.push({ points: [[read.bottom, gross], [read.top, gross]] }, { points: [[read.bottom, net], [read.net, net]] });
    series.push(line('Fillage', [[read.net, net], [read.net, read.up]], GREEN, { symbol: 'none', silent: true, z: 4, lineStyle: { width: 1.5, type: 'dotted' } }));
    curves.push({ points: [[read.net, net], [read.net, read.up]] });
    series.push({ name: 'Valves', type: 'scatter', symbol: 'diamond', icon: ICONS.diamond, symbolSize: 11, z: 8,
      data: read.corners.map(function (corner) { return { name: corner.name, value: corner.at }; }),
      itemStyle: { color: '#fff', borderColor: INK, borderWidth: 1.8 } });
    read.corners.forEach(function (corner) {
      labels.push({ at: corner.at, text: corner.name.replace(' valve ', '\nvalve ') });
    });
    labels.push({ at: [read.bottom + 0.5 * (read.top - read.bottom), 0.5 * (read.up + read.down)], text: read.fluid, colour: PURPLE, ways: [[0, 0]] });
    labels.push({ at: [read.net, 0.5 * (read.up + read.down)], text: read.fillage, colour: GREEN, ways: [[-1, 0], [1, 0]] });
    labels.push({ at: [read.top, gross], text: read.grossText, ways: [[1, 0]] });
    labels.push({ at: [read.net, net], text: read.netText, colour: GREEN, ways: [[1, 0]] });
  }
  // The gross stroke has its name on its right.
  var room = read ? Math.max(0, 0.17 * (to - from) - (to - read.top)) : 0;
  return withFan(base({
    tooltip: itemTooltip(function (item) {
      return (item.name || item.seriesName) + '<br>' + figures(item.value[0]) + ' in<br>' + figures(item.value[1]) + ' lbf';
    }),
    xAxis: across('Position, upwards, in', Object.assign(tens(from, to + room, 14), { axisLine: { onZero: false, lineStyle: { color: QUIET } } })),
    yAxis: upward('Load, lbf', Object.assign(tens(low, high, 8), { axisLine: { onZero: false, lineStyle: { color: QUIET } } })),
    series: series,
    labels: labels,
    lines: curves
  }));
};

// An axis in round steps that holds both ends.
function tens(from, to, most) {
  var decade = Math.pow(10, Math.floor(Math.log10((to - from) / 5)) - 1);
  var step = [1, 2, 5, 10, 20, 50, 100].map(function (one) { return one * decade; })
    .filter(function (one) { return (to - from) / one <= most; })[0];
  return { min: step * Math.floor(from / step), max: step * Math.ceil(to / step), interval: step };
}

// Least stress across, greatest stress upward. On the full line both are the same; the rods may go up to the allowed line.
kinds.goodman = function (chart) {
  var series = [];
  var curves = [];
  var labels = [];
  chart.grades.forEach(function (grade, i) {
    series.push(line(grade.name, grade.points, RED, { symbol: 'none', silent: true, z: 3, lineStyle: { width: 2, type: ['solid', 'dashed', 'dotted'][i % 3] } }));
    curves.push({ points: grade.points });
  });
  series.push(line('No range of stress', [[chart.from, chart.from], [chart.to, chart.to]], QUIET, { symbol: 'none', silent: true, z: 2,
    lineStyle: { width: 1.5, type: 'dotted' } }));
  curves.push({ points: [[chart.from, chart.from], [chart.to, chart.to]] });
  chart.sections.forEach(function (section, i) {
    var colour = FIELD_COLOURS[i % FIELD_COLOURS.length];
    series.push(line(section.name, [[section.min, section.min], [section.min, section.max]], colour,
      { symbol: 'none', silent: true, z: 4, lineStyle: { width: 2.5 } }));
    series.push(line('', [[section.min, section.max], [section.min, section.limit]], colour,
      { symbol: 'none', silent: true, z: 3, lineStyle: { width: 1.2, type: 'dotted' } }));
    curves.push({ points: [[section.min, section.min], [section.min, section.max], [section.min, section.limit]] });
  });
  series.push({ name: 'Rods', type: 'scatter', symbol: 'circle', symbolSize: 11, z: 8,
    data: chart.sections.map(function (section, i) {
      return { name: section.name, value: [section.min, section.max, section.limit],
        itemStyle: { color: section.allowed ? FIELD_COLOURS[i % FIELD_COLOURS.length] : RED, borderColor: INK, borderWidth: 1.2 } };
    }) });
  chart.sections.forEach(function (section) {
    labels.push({ at: [section.min, section.max], text: section.label, colour: section.allowed ? INK : RED });
  });
  var top = Math.max.apply(null, chart.sections.map(function (section) { return Math.max(section.max, section.limit); })
    .concat(chart.grades.map(function (grade) { return grade.points[1][1]; })));
  var option = base({
    tooltip: itemTooltip(function (item) {
      return item.name + '<br>' + figures(item.value[0]) + ' to ' + figures(item.value[1]) + ' psi<br>allowed ' + figures(item.value[2]) + ' psi';
    }),
    xAxis: across('Least stress, psi', tens(chart.from, chart.to, 8)),
    yAxis: upward('Greatest stress, psi', tens(chart.from, 1.03 * top, 8)),
    series: series,
    labels: labels,
    lines: curves
  });
  option.legend.data = option.legend.data.filter(function (item) { return item.name !== 'Rods'; });
  return option;
};

kinds.torque = function (chart) {
  var both = chart.net.concat(chart.balanced);
  var low = Math.min.apply(null, both.map(function (point) { return point[1]; }));
  var high = greatest(both, 1);
  var series = [
    line('Net torque today', chart.net, BLUE, { symbol: 'none', z: 4, lineStyle: { width: 2.5 } }),
    line('Net torque balanced', chart.balanced, GREEN, { symbol: 'none', z: 5, lineStyle: { width: 2.5, type: 'dashed' } }),
    level('Rating of the gearbox', 0, 360, chart.rating, RED, 'dotted')
  ];
  if (low < -0.5 * chart.rating) {
    series.push(level('Rating of the gearbox', 0, 360, -chart.rating, RED, 'dotted'));
    low = Math.min(low, -chart.rating);
  }
  series[0].markLine = { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: QUIET, type: 'solid', width: 1 }, data: [{ yAxis: 0 }] };
  var labels = [];
  var scale = tens(low, 1.1 * Math.max(high, chart.rating), 8);
  if (chart.top !== null) {
    series[0].markLine.data.push({ xAxis: chart.top });
    labels.push({ at: [chart.top, scale.min + 0.04 * (scale.max - scale.min)], text: 'top of the stroke', ways: [[1, 0], [-1, 0]], colour: QUIET });
  }
  var option = base({
    tooltip: itemTooltip(function (item) {
      return item.seriesName + '<br>' + figures(item.value[0]) + '°<br>' + figures(item.value[1]) + ' thousand in·lbf';
    }),
    xAxis: across('Crank angle from the bottom of the stroke, degrees', { min: 0, max: 360, interval: 60, splitLine: { show: false } }),
    yAxis: upward('Net torque, thousand in·lbf', scale),
    series: series,
    labels: labels,
    lines: series.map(function (one) { return { points: one.data }; })
  });
  option.legend.data = once(option.legend.data);
  return option;
};
