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

// The band lies behind the lines and ends where a day has none.
kinds.lines = function (chart) {
  var series = chart.series.map(function (one) {
    return line(one.name, one.values, LINE_STYLES[one.name][0], LINE_STYLES[one.name][1]);
  });
  var pieces = chart.band ? runs(chart.band.low) : [];
  pieces.slice().reverse().forEach(function (piece, i) {
    function part(values) { return piece.map(function (day) { return [String(chart.days[day]), values[day]]; }); }
    series.unshift(between(i === pieces.length - 1 ? chart.band.name : '', part(chart.band.low), part(chart.band.high)));
  });
  return withFan(base({
    xAxis: dayAxis(chart.days),
    yAxis: upward('Volume, bbl', { scale: true }),
    series: series
  }));
};

// Places that follow each other without a gap.
function runs(values) {
  var all = [];
  values.forEach(function (value, i) {
    if (value !== null && i > 0 && values[i - 1] !== null) {
      all[all.length - 1].push(i);
    } else if (value !== null) {
      all.push([i]);
    }
  });
  return all;
}

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

kinds.imbalance_shares = function (chart) {
  return base({
    xAxis: dayAxis(chart.days),
    yAxis: upward('Share, fraction', { min: 0, max: 1 }),
    series: chart.groups.map(function (group, i) {
      return { name: group.name, type: 'bar', stack: 'groups', data: group.values,
        color: [YELLOW, SKY, BLUE, PURPLE][i % 4], barCategoryGap: '25%' };
    })
  });
};

kinds.factors = function (chart) {
  return base({
    xAxis: dayAxis(chart.days),
    yAxis: upward('Factor, dimensionless', { scale: true, minInterval: 0.0005 }),
    tooltip: { trigger: 'axis', confine: true, textStyle: { fontFamily: FONT, fontSize: 13 },
      valueFormatter: function (value) { return value === null ? '–' : Number(value).toFixed(6); } },
    series: chart.series.map(function (one) {
      return line(one.name, one.values, LINE_STYLES[one.name][0], LINE_STYLES[one.name][1]);
    })
  });
};

kinds.spread = function (chart) {
  return base({
    xAxis: Object.assign(dayAxis(chart.names), { name: 'Field' }),
    yAxis: upward('Of the volume, %', { min: 0 }),
    series: chart.series.map(function (one) {
      return { name: one.name, type: 'bar', data: one.values, color: LINE_STYLES[one.name][0], barCategoryGap: '30%', barGap: '8%' };
    })
  });
};

// Wells at the left, owners at the right; every label has the volume of its node.
kinds.flow = function (chart) {
  function volume(node) {
    return Math.max.apply(null, ['source', 'target'].map(function (end) {
      return chart.links.filter(function (link) { return link[end] === node.name; })
        .reduce(function (sum, link) { return sum + link.value; }, 0);
    }));
  }
  var owners = chart.nodes.some(function (node) { return node.depth === 3; });
  return base({
    tooltip: { trigger: 'item', confine: true, textStyle: { fontFamily: FONT, fontSize: 13 },
      formatter: function (item) {
        function label(name) {
          return echarts.format.encodeHTML(chart.nodes.filter(function (node) { return node.name === name; })[0].label);
        }
        return item.dataType === 'edge'
          ? label(item.data.source) + ' to ' + label(item.data.target) + '<br>' + separated(Math.round(item.data.value)) + ' bbl'
          : label(item.name) + '<br>' + separated(Math.round(item.value)) + ' bbl';
      } },
    series: [{
      type: 'sankey', left: 190, right: owners ? 200 : 150, top: 8, bottom: 8, nodeWidth: 14, nodeGap: 7, layoutIterations: 0,
      draggable: false, emphasis: { focus: 'adjacency' }, lineStyle: { color: 'source', opacity: 0.35, curveness: 0.5 },
      label: { fontSize: 12, lineHeight: 15, color: INK, fontFamily: FONT },
      data: chart.nodes.map(function (node) {
        return { name: node.name, depth: node.depth, itemStyle: { color: node.colour < 0 ? QUIET : FIELD_COLOURS[node.colour % FIELD_COLOURS.length] },
          label: { position: node.depth === 0 ? 'left' : 'right',
            formatter: function () { return node.label + (node.depth < 2 ? '  ' : '\n') + separated(Math.round(volume(node))); } } };
      }),
      links: chart.links
    }]
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
