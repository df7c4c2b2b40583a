// Pictures of progressing cavity pumps and their elastomers.

kinds.pcp_chart = function (chart) {
  var series = [];
  var curves = [];
  var labels = [];
  chart.curves.forEach(function (curve) {
    series.push(line(curve.today ? 'Rate today' : 'Other speeds', curve.points, curve.today ? BLUE : '#8fa3b5',
      { symbol: 'none', rpm: curve.rpm, z: curve.today ? 5 : 3, lineStyle: { width: curve.today ? 2.8 : 1.5 } }));
    curves.push({ points: curve.points });
    labels.push({ at: curve.points[0], text: figures(curve.rpm).replace(/\.0+$/, '') + ' rpm', colour: curve.today ? BLUE : QUIET,
      ways: [[1, -1], [1, 1]] });
  });
  series.push(line('Torque at the rotor', chart.torque, ORANGE, { symbol: 'none', yAxisIndex: 1, z: 4, lineStyle: { width: 2.5, type: 'dashed' } }));
  curves.push({ points: chart.torque, yAxis: 1 });
  ['today', 'best'].forEach(function (kind) {
    if (chart[kind]) {
      series.push(liftMark(kind, [chart[kind].at]));
      labels.push({ at: chart[kind].at, text: chart[kind].label });
    }
  });
  var rates = chart.curves.reduce(function (all, curve) { return all.concat(curve.points); }, []);
  var option = base({
    grid: { left: 74, right: 74, top: 40, bottom: 50 },
    tooltip: itemTooltip(function (item) {
      var one = series[item.seriesIndex];
      return item.seriesName + (one.rpm ? ', ' + figures(one.rpm) + ' rpm' : '') + '<br>' + figures(item.value[0]) + ' psi<br>' + figures(item.value[1])
        + (one.yAxisIndex ? ' ft·lbf' : ' bbl/d');
    }),
    xAxis: across('Differential pressure, psi', fromZero(greatest(chart.torque, 0))),
    yAxis: [
      upward('Rate at the intake, bbl/d', steps(1.08 * greatest(rates, 1), 5)),
      upward('Torque at the rotor, ft·lbf', Object.assign({ position: 'right', nameGap: 52, nameTextStyle: { fontSize: 13, color: ORANGE },
        splitLine: { show: false } }, steps(1.08 * greatest(chart.torque, 1), 5)))
    ],
    series: series,
    labels: labels,
    lines: curves
  });
  option.legend.data = once(option.legend.data);
  return option;
};

kinds.elastomer_life = function (chart) {
  var from = chart.curve[0][0];
  var to = chart.curve[chart.curve.length - 1][0];
  var lives = chart.curve.concat(chart.past, [chart.pump]).map(function (point) { return point[1]; }).concat(chart.wanted || []);
  var series = [line(chart.name, chart.curve, BLUE, { symbol: 'none', lineStyle: { width: 2.5 } })];
  var curves = [{ points: chart.curve }];
  if (chart.wanted !== null) {
    series.push(level('Life wanted', from, to, chart.wanted, RED, 'dotted'));
    curves.push({ points: [[from, chart.wanted], [to, chart.wanted]] });
  }
  if (chart.past.length) {
    series.push({ name: 'Temperatures of the past', type: 'scatter', symbol: 'diamond', icon: ICONS.diamond, symbolSize: 10, data: chart.past, z: 6,
      itemStyle: { color: '#fff', borderColor: RED, borderWidth: 1.8 } });
  }
  series.push(liftMark('best', [chart.pump], { name: 'At the pump' }));
  return base({
    tooltip: itemTooltip(function (item) { return item.seriesName + '<br>' + figures(item.value[0]) + ' °F<br>' + figures(item.value[1]) + ' years'; }),
    xAxis: across('Temperature, °F', { min: Math.floor(from / 20) * 20, max: Math.ceil(to / 20) * 20, interval: 20 }),
    yAxis: upward('Life, years', { type: 'log', min: rounded(Math.min.apply(null, lives), false), max: rounded(Math.max.apply(null, lives), true) }),
    series: series,
    labels: [{ at: chart.pump, text: chart.label }],
    lines: curves
  });
};

kinds.elastomer_history = function (chart) {
  var end = chart.damage[chart.damage.length - 1];
  return base({
    grid: { left: 74, right: 74, top: 40, bottom: 50 },
    tooltip: itemTooltip(function (item) {
      return item.seriesName + '<br>' + figures(item.value[0]) + ' years<br>' + figures(item.value[1]) + (item.seriesIndex ? ' %' : ' °F');
    }),
    xAxis: across('Time since it was put in, years', { min: 0 }),
    yAxis: [
      upward('Temperature, °F', { scale: true, nameTextStyle: { fontSize: 13, color: RED } }),
      upward('Life used, %', Object.assign({ position: 'right', nameGap: 52, nameTextStyle: { fontSize: 13, color: BLUE }, splitLine: { show: false } },
        steps(1.05 * end[1], 5)))
    ],
    series: [
      line('Temperature', chart.temperature, RED, { symbol: 'none', lineStyle: { width: 2 } }),
      line('Life used', chart.damage, BLUE, { yAxisIndex: 1, symbol: 'circle', icon: ICONS.dashed, symbolSize: 5, lineStyle: { width: 2.5, type: 'dashed' } })
    ]
  });
};
