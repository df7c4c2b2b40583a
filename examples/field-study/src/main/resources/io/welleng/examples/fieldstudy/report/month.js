// Pictures of the allocation and of the fluids.

kinds.stack = function (chart) {
  var series = chart.fields.map(function (field, i) {
    return { name: field.name, type: 'bar', stack: 'fields', data: field.values,
      color: FIELD_COLOURS[i % FIELD_COLOURS.length], barCategoryGap: '25%' };
  });
  series.push(line('Total meter', chart.meter, INK, { symbol: 'diamond', symbolSize: 8, lineStyle: { width: 1.5 } }));
  return base({
    xAxis: dayAxis(chart.days),
    yAxis: upward('Volume, bbl'),
    series: series
  });
};

kinds.lines = function (chart) {
  return base({
    xAxis: dayAxis(chart.days),
    yAxis: upward('Volume, bbl', { scale: true }),
    series: chart.series.map(function (one) {
      return line(one.name, one.values, LINE_STYLES[one.name][0], LINE_STYLES[one.name][1]);
    })
  });
};

kinds.imbalance = function (chart) {
  var series = chart.groups.map(function (group, i) {
    return { name: group.name, type: 'bar', stack: 'groups', data: group.values,
      color: [YELLOW, SKY, BLUE, PURPLE][i % 4], barCategoryGap: '25%' };
  });
  series.push(line('Total', chart.total, INK, { symbol: 'diamond', symbolSize: 8, lineStyle: { width: 1.5 } }));
  return base({
    xAxis: Object.assign(dayAxis(chart.days), { axisLine: { onZero: false, lineStyle: { color: QUIET } } }),
    yAxis: upward('Imbalance, bbl'),
    series: series
  });
};

kinds.factors = function (chart) {
  var symbols = ['diamond', 'circle', 'none', 'triangle', 'rect'];
  var colours = [INK, YELLOW, GREEN, BLUE, PURPLE];
  return base({
    xAxis: dayAxis(chart.days),
    yAxis: upward('Factor, dimensionless', { scale: true }),
    tooltip: { trigger: 'axis', confine: true, textStyle: { fontFamily: FONT, fontSize: 13 },
      valueFormatter: function (value) { return value === null ? '–' : Number(value).toFixed(6); } },
    series: chart.series.map(function (one, i) {
      return line(one.name, one.values, colours[i % 5], {
        symbol: symbols[i % 5], symbolSize: 6, lineStyle: { width: 1.5, type: i % 5 === 2 ? 'dashed' : 'solid' }
      });
    })
  });
};

kinds.fluid = function (chart) {
  var curve = line(chart.axis.split(',')[0], chart.curve, BLUE, { symbol: 'none', lineStyle: { width: 2.5 } });
  if (chart.bubble_point) {
    curve.markLine = { silent: true, symbol: 'none', lineStyle: { color: QUIET, type: 'dotted', width: 1.5 },
      label: { formatter: chart.bubble_point.label, position: 'end', color: QUIET, fontSize: 12, lineHeight: 15 },
      data: [{ xAxis: chart.bubble_point.pressure }] };
  }
  var scale = { scale: true, boundaryGap: [0, '5%'] };
  if (chart.logarithmic) {
    var values = chart.curve.map(function (point) { return point[1]; });
    scale = { type: 'log', min: rounded(Math.min.apply(null, values), false), max: rounded(Math.max.apply(null, values), true) };
  }
  return base({
    legend: { show: false, data: [] },
    tooltip: { trigger: 'axis', confine: true, textStyle: { fontFamily: FONT, fontSize: 13 },
      formatter: function (items) {
        return figures(items[0].value[0]) + ' psia<br>' + chart.axis.split(',')[0] + ' ' + figures(items[0].value[1]);
      } },
    xAxis: across('Pressure, psia', { min: 0 }),
    yAxis: upward(chart.axis, scale),
    series: [curve]
  });
};
