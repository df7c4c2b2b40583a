// Pictures of the wells on artificial lift together.

// Each well has a colour; today is hollow, its share filled.
kinds.gas_shares = function (chart) {
  var series = [];
  var curves = [];
  var labels = [];
  var all = [];
  chart.wells.forEach(function (well, i) {
    var colour = FIELD_COLOURS[i % FIELD_COLOURS.length];
    series.push(line(well.name, well.curve, colour, { symbol: 'none', z: 4, lineStyle: { width: 2.2 } }));
    curves.push({ points: well.curve });
    all = all.concat(well.curve);
  });
  chart.wells.forEach(function (well, i) {
    var colour = FIELD_COLOURS[i % FIELD_COLOURS.length];
    if (well.best) {
      series.push(liftMark('best', [well.best], { name: 'Shared', itemStyle: { color: colour, borderColor: INK, borderWidth: 1.5 } }));
      labels.push({ at: well.best, text: well.label, colour: colour });
    }
    if (well.today) {
      series.push(liftMark('today', [well.today]));
    }
  });
  var option = base({
    tooltip: itemTooltip(function (item) {
      return item.seriesName + '<br>' + figures(item.value[0]) + ' Mscf/d<br>' + figures(item.value[1]) + ' STB/d';
    }),
    xAxis: across('Lift gas of a well, Mscf/d', Object.assign(fromZero(greatest(all, 0)), { splitLine: { show: false } })),
    yAxis: upward('Oil rate of a well, STB/d', fromZero(1.1 * greatest(all, 1))),
    series: series,
    labels: labels,
    lines: curves
  });
  option.legend.data = once(option.legend.data).map(function (item) {
    return item.name === 'Shared' ? { name: item.name, icon: 'circle', itemStyle: { color: QUIET } } : item;
  });
  return option;
};

kinds.field_gas = function (chart) {
  var series = [line('Shared exactly', chart.most, BLUE, { symbol: 'none', z: 4, lineStyle: { width: 2.5 } })];
  var curves = [{ points: chart.most }];
  if (chart.steps.length) {
    series.push(line('Shared step by step', chart.steps, ORANGE, { symbol: 'none', z: 5, lineStyle: { width: 2, type: 'dashed' } }));
    curves.push({ points: chart.steps });
  }
  series.push(liftMark('best', [chart.best], { name: 'With the gas there is' }));
  var labels = [{ at: chart.best, text: chart.best_label, colour: GREEN }];
  if (chart.today) {
    series.push(liftMark('today', [chart.today]));
    labels.push({ at: chart.today, text: chart.today_label });
  }
  return base({
    tooltip: itemTooltip(function (item) {
      return item.seriesName + '<br>' + figures(item.value[0]) + ' Mscf/d<br>' + figures(item.value[1]) + ' STB/d';
    }),
    xAxis: across('Lift gas of the field, Mscf/d', Object.assign(fromZero(greatest(chart.most, 0)), { splitLine: { show: false } })),
    yAxis: upward('Oil rate of the gas-lift wells, STB/d', fromZero(1.05 * greatest(chart.most, 1))),
    series: series,
    labels: labels,
    lines: curves
  });
};

kinds.before_after = function (chart) {
  var names = chart.bars.map(function (bar) { return bar.name; });
  function bars(name, kind, colour) {
    return { name: name, type: 'bar', color: colour, barGap: '15%', barCategoryGap: '35%', data: chart.bars.map(function (bar) { return bar[kind]; }),
      label: { show: true, position: 'right', fontSize: 11.5, color: INK, backgroundColor: 'rgba(255, 255, 255, 0.85)', formatter: function (item) { return figures(item.value); } } };
  }
  var top = Math.max.apply(null, chart.bars.map(function (bar) { return Math.max(bar.today, bar.best); }));
  var series = [bars('Today', 'today', '#8fa3b5'), bars('Plan', 'best', BLUE)];
  if (chart.full) {
    series[1].markLine = { silent: true, symbol: 'none', lineStyle: { color: RED, type: 'dotted', width: 1.5 }, label: { show: false },
      data: [{ xAxis: chart.full }] };
  }
  return base({
    grid: { left: 154, right: 20, top: 40, bottom: 50 },
    tooltip: itemTooltip(function (item) { return item.name + ', ' + item.seriesName.toLowerCase() + '<br>' + figures(item.value) + ' ' + chart.unit; }),
    xAxis: across(chart.axis, fromZero(1.17 * top)),
    yAxis: { type: 'category', inverse: true, data: names, axisTick: { show: false }, axisLine: { show: true, lineStyle: { color: QUIET } },
      axisLabel: { color: INK, fontSize: 12, interval: 0 } },
    series: series
  });
};

// Points of which none is better than another in oil, energy and equipment life at once.
kinds.pareto = function (chart) {
  var all = chart.points.concat(['today', 'best', 'preferred'].filter(function (kind) { return chart[kind]; })
    .map(function (kind) { return chart[kind].at; }));
  var low = Math.min.apply(null, all.map(function (point) { return point[0]; }));
  var series = [{ name: 'Pareto front', type: 'scatter', symbol: 'circle', symbolSize: 7, data: chart.points, z: 4, color: SKY,
    itemStyle: { color: SKY, borderColor: BLUE, borderWidth: 0.8 } }];
  var labels = [];
  [['best', { name: chart.best && chart.best.name }, GREEN],
    ['preferred', { name: 'Preferred', symbol: 'diamond', icon: ICONS.diamond, symbolSize: 14, itemStyle: { color: PURPLE, borderColor: INK, borderWidth: 1.5 } }, PURPLE],
    ['today', {}, INK]].forEach(function (mark) {
    if (chart[mark[0]]) {
      series.push(liftMark(mark[0] === 'today' ? 'today' : 'best', [chart[mark[0]].at], mark[1]));
      labels.push({ at: chart[mark[0]].at, text: chart[mark[0]].label, colour: mark[2] });
    }
  });
  var bottom = Math.min.apply(null, all.map(function (point) { return point[1]; }));
  var top = greatest(all, 1);
  return withFan(base({
    tooltip: itemTooltip(function (item) {
      return item.seriesName + '<br>' + figures(item.value[0]) + ' STB/d<br>' + figures(item.value[1]) + ' ' + chart.unit;
    }),
    xAxis: across('Oil rate of the wells, STB/d', tens(low, greatest(all, 0) + 0.02 * (greatest(all, 0) - low) + 1e-6, 8)),
    yAxis: upward(chart.axis, tens(bottom, top + 0.05 * (top - bottom) + 1e-6, 8)),
    series: series,
    labels: labels,
    lines: chart.points.map(function (point) { return { points: [point] }; })
  }));
};
