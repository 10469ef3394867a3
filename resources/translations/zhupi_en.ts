<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>AddingStrip</name>
    <message numerus="yes">
      <source>%n added</source>
      <translation>
        <numerusform>%n added</numerusform>
        <numerusform>%n added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n back from the trash</source>
      <translation>
        <numerusform>%n back from the trash</numerusform>
        <numerusform>%n back from the trash</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%n failed</numerusform>
        <numerusform>%n failed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n there already</source>
      <translation>
        <numerusform>%n there already</numerusform>
        <numerusform>%n there already</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n version(s) of reports that are there</source>
      <translation>
        <numerusform>%n version of a report that is there</numerusform>
        <numerusform>%n versions of reports that are there</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AgreementDialog</name>
    <message numerus="yes">
      <source>%n report(s) that both have marked. Kappa (Cohen) and alpha (Krippendorff) are 1 where both agree, 0 where chance would do as much.</source>
      <translation>
        <numerusform>%n report that both have marked. Kappa (Cohen) and alpha (Krippendorff) are 1 where both agree, 0 where chance would do as much.</numerusform>
        <numerusform>%n reports that both have marked. Kappa (Cohen) and alpha (Krippendorff) are 1 where both agree, 0 where chance would do as much.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in %n report(s)</source>
      <translation>
        <numerusform>in %n report</numerusform>
        <numerusform>in %n reports</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AttentionChart</name>
    <message numerus="yes">
      <source>%Ln hit(s)</source>
      <translation>
        <numerusform>%Ln hit</numerusform>
        <numerusform>%Ln hits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln report(s)</source>
      <translation>
        <numerusform>%Ln report</numerusform>
        <numerusform>%Ln reports</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message numerus="yes">
      <source>%n place(s) in the text</source>
      <translation>
        <numerusform>%n place in the text</numerusform>
        <numerusform>%n places in the text</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CarryingDialog</name>
    <message numerus="yes">
      <source>%n note(s) carried over</source>
      <translation>
        <numerusform>%n note carried over</numerusform>
        <numerusform>%n notes carried over</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ContentsPanel</name>
    <message numerus="yes">
      <source>%n figure(s)</source>
      <translation>
        <numerusform>%n figure</numerusform>
        <numerusform>%n figures</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Differences</name>
    <message numerus="yes">
      <source>%n difference(s)</source>
      <translation>
        <numerusform>%n difference</numerusform>
        <numerusform>%n differences</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n in a figure's value</source>
      <translation>
        <numerusform>%n in a figure's value</numerusform>
        <numerusform>%n in a figure's value</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FiguresPanel</name>
    <message numerus="yes">
      <source>%n figures</source>
      <translation>
        <numerusform>%n figure</numerusform>
        <numerusform>%n figures</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message numerus="yes">
      <source>%Ln chosen report(s)</source>
      <translation>
        <numerusform>%Ln chosen report</numerusform>
        <numerusform>%Ln chosen reports</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Glance</name>
    <message numerus="yes">
      <source>%n place(s)</source>
      <translation>
        <numerusform>%n place</numerusform>
        <numerusform>%n places</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>GlancePage</name>
    <message numerus="yes">
      <source>%Ln figure(s), each from a sentence</source>
      <translation>
        <numerusform>%Ln figure, from its sentence</numerusform>
        <numerusform>%Ln figures, each from a sentence</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied: %Ln line(s)</source>
      <translation>
        <numerusform>Copied: %Ln line</numerusform>
        <numerusform>Copied: %Ln lines</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Happenings</name>
    <message numerus="yes">
      <source>%n heading(s) folded</source>
      <translation>
        <numerusform>%n heading folded</numerusform>
        <numerusform>%n headings folded</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Head</name>
    <message numerus="yes">
      <source>%Ln chosen report(s)</source>
      <translation>
        <numerusform>%Ln chosen report</numerusform>
        <numerusform>%Ln chosen reports</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sorted: %n character(s) left</source>
      <translation>
        <numerusform>Sorted: %n character left</numerusform>
        <numerusform>Sorted: %n characters left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sorted: %n character(s) right</source>
      <translation>
        <numerusform>Sorted: %n character right</numerusform>
        <numerusform>Sorted: %n characters right</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>HitsPanel</name>
    <message numerus="yes">
      <source>%n hit(s)</source>
      <translation>
        <numerusform>%n hit</numerusform>
        <numerusform>%n hits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in %n section(s)</source>
      <translation>
        <numerusform>in %n section</numerusform>
        <numerusform>in %n sections</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LibraryCommands</name>
    <message numerus="yes">
      <source>%n report(s) back from the trash</source>
      <translation>
        <numerusform>%n report back from the trash</numerusform>
        <numerusform>%n reports back from the trash</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n report(s) moved to the trash</source>
      <translation>
        <numerusform>%n report moved to the trash</numerusform>
        <numerusform>%n reports moved to the trash</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n report(s) put into “{collection}”</source>
      <translation>
        <numerusform>%n report put into “{collection}”</numerusform>
        <numerusform>%n reports put into “{collection}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n report(s) taken out of “{collection}”</source>
      <translation>
        <numerusform>%n report taken out of “{collection}”</numerusform>
        <numerusform>%n reports taken out of “{collection}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n report(s) will be gone for good, with all notes on them. Files on your disk stay.</source>
      <translation>
        <numerusform>%n report will be gone for good, with all notes on it. The file on your disk stays.</numerusform>
        <numerusform>%n reports will be gone for good, with all notes on them. Files on your disk stay.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LibraryHead</name>
    <message numerus="yes">
      <source>%n report(s)</source>
      <translation>
        <numerusform>%n report</numerusform>
        <numerusform>%n reports</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ListsChooser</name>
    <message numerus="yes">
      <source>%n word list(s)</source>
      <translation>
        <numerusform>%n word list</numerusform>
        <numerusform>%n word lists</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message numerus="yes">
      <source>%n annotation(s) moved to the trash</source>
      <translation>
        <numerusform>%n annotation moved to the trash</numerusform>
        <numerusform>%n annotations moved to the trash</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n character(s) of the file could not be read: �</source>
      <translation>
        <numerusform>%n character of the file could not be read: �</numerusform>
        <numerusform>%n characters of the file could not be read: �</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n garbled line(s) put right</source>
      <translation>
        <numerusform>%n garbled line put right</numerusform>
        <numerusform>%n garbled lines put right</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) have lost their report</source>
      <translation>
        <numerusform>%n note has lost its report</numerusform>
        <numerusform>%n notes have lost their report</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) are damaged, and not in the text</source>
      <translation>
        <numerusform>%n page is damaged, and not in the text</numerusform>
        <numerusform>%n pages are damaged, and not in the text</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) are pictures without text</source>
      <translation>
        <numerusform>%n page is a picture without text</numerusform>
        <numerusform>%n pages are pictures without text</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Options</name>
    <message numerus="yes">
      <source>%n character(s) in a row</source>
      <translation>
        <numerusform>%n character</numerusform>
        <numerusform>%n characters in a row</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s) on either side</source>
      <translation>
        <numerusform>%n word on either side</numerusform>
        <numerusform>%n words on either side</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>At least %n time(s)</source>
      <translation>
        <numerusform>At least once</numerusform>
        <numerusform>At least %n times</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Promises</name>
    <message numerus="yes">
      <source>%n candidate(s)</source>
      <translation>
        <numerusform>%n candidate</numerusform>
        <numerusform>%n candidates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n met</source>
      <translation>
        <numerusform>%n met</numerusform>
        <numerusform>%n met</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missed</source>
      <translation>
        <numerusform>%n missed</numerusform>
        <numerusform>%n missed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not reported</source>
      <translation>
        <numerusform>%n not reported</numerusform>
        <numerusform>%n not reported</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n promise(s)</source>
      <translation>
        <numerusform>%n promise</numerusform>
        <numerusform>%n promises</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unclear</source>
      <translation>
        <numerusform>%n unclear</numerusform>
        <numerusform>%n unclear</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PromisesPage</name>
    <message numerus="yes">
      <source>%Ln shown</source>
      <translation>
        <numerusform>%Ln shown</numerusform>
        <numerusform>%Ln shown</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied: %Ln row(s)</source>
      <translation>
        <numerusform>Copied: %Ln row</numerusform>
        <numerusform>Copied: %Ln rows</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ReportsModel</name>
    <message numerus="yes">
      <source>%n version(s)</source>
      <translation>
        <numerusform>%n version</numerusform>
        <numerusform>%n versions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SearchPage</name>
    <message numerus="yes">
      <source>%Ln hit(s)</source>
      <translation>
        <numerusform>%Ln hit</numerusform>
        <numerusform>%Ln hits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln report(s)</source>
      <translation>
        <numerusform>%Ln report</numerusform>
        <numerusform>%Ln reports</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied: %Ln line(s)</source>
      <translation>
        <numerusform>Copied: %Ln line</numerusform>
        <numerusform>Copied: %Ln lines</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SeriesPage</name>
    <message numerus="yes">
      <source>%Ln not sure</source>
      <translation>
        <numerusform>%Ln not sure</numerusform>
        <numerusform>%Ln not sure</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln place(s)</source>
      <translation>
        <numerusform>%Ln place</numerusform>
        <numerusform>%Ln places</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln statement(s)</source>
      <translation>
        <numerusform>%Ln statement</numerusform>
        <numerusform>%Ln statements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the first %Ln place(s) are drawn</source>
      <translation>
        <numerusform>the first %Ln place is drawn</numerusform>
        <numerusform>the first %Ln places are drawn</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TeamNotices</name>
    <message numerus="yes">
      <source>%n note(s) of the team are new or changed</source>
      <translation>
        <numerusform>%n note of the team is new or changed</numerusform>
        <numerusform>%n notes of the team are new or changed</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WordListsDialog</name>
    <message numerus="yes">
      <source>%n list(s) taken in</source>
      <translation>
        <numerusform>%n list taken in</numerusform>
        <numerusform>%n lists taken in</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n list(s) written into {file}</source>
      <translation>
        <numerusform>%n list written into {file}</numerusform>
        <numerusform>%n lists written into {file}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WordsPage</name>
    <message numerus="yes">
      <source>%Ln character(s)</source>
      <translation>
        <numerusform>%Ln character</numerusform>
        <numerusform>%Ln characters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln report(s)</source>
      <translation>
        <numerusform>%Ln report</numerusform>
        <numerusform>%Ln reports</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied: %Ln row(s)</source>
      <translation>
        <numerusform>Copied: %Ln row</numerusform>
        <numerusform>Copied: %Ln rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>compared with %Ln report(s)</source>
      <translation>
        <numerusform>compared with %Ln report</numerusform>
        <numerusform>compared with %Ln reports</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>_Standing</name>
    <message numerus="yes">
      <source>%n note(s) wait for their report, which has not arrived yet.</source>
      <translation>
        <numerusform>%n note waits for its report, which has not arrived yet.</numerusform>
        <numerusform>%n notes wait for their report, which has not arrived yet.</numerusform>
      </translation>
    </message>
  </context>
</TS>
