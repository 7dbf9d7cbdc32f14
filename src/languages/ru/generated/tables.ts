// Made by tools/tables.ts from the tables beside this folder. Do not edit.
import { parseTables } from '../../tables.ts';

export const tables = parseTables({
  acts: `
-			noun	act			введение
-			noun	act			ввод
-			noun	act			возобновление
-			noun	act			наложение
-			noun	act			нанесение
-			noun	act			начало
-			noun	act			применение
-			noun	act			приостановка
-			noun	act			проведение
-			verb	act			активизировать/
-			verb	act			ввести/вводить
-			verb	act			ввести/вводить в силу
-			verb	act			вернуться к
-			verb	act			вести
-			verb	act			взять/брать на себя ответственность за
-			verb	act			возглавить/возглавлять
-			verb	act			возобновить/возобновлять
-			verb	act			вспыхнуть/вспыхивать
-			verb	act			вступить/вступать в
-			verb	act			выдвинуть/выдвигать
-			verb	act			выполнить/выполнять
-			verb	act			выразить/выражать
-			verb	act			завершить/завершать
-			verb	act			иметь
-			verb	act			наложить/налагать
-			verb	act			нанести/наносить
-			verb	act			направить/направлять
-			verb	act			наращивать
-			verb	act			начать/начинать
-			verb	act			начаться/начинаться
-			verb	act			объявить/объявлять
-			verb	act			одобрить/одобрять
-			verb	act			оказать/оказывать
-			verb	act			организовать/организовывать
-			verb	act			осуществить/осуществлять
-			verb	act			повысить/повышать
-			verb	act			поддерживать
-			verb	act			подписать/подписывать закон о
-			verb	act			подписать/подписывать распоряжение о
-			verb	act			подписать/подписывать указ о
-			verb	act			предоставить/предоставлять
-			verb	act			предпринять/предпринимать
-			verb	act			предъявить/предъявлять
-			verb	act			прибыть/прибывать на
-			verb	act			прибыть/прибывать с
-			verb	act			приехать/приезжать с
-			verb	act			применить/применять
-			verb	act			принять/принимать закон о
-			verb	act			принять/принимать решение о
-			verb	act			принять/принимать участие в
-			verb	act			присоединиться/присоединяться к
-			verb	act			провести/проводить
-			verb	act			проголосовать/голосовать за введение
-			verb	act			продлить/продлевать
-			verb	act			продолжить/продолжать
-			verb	act			продолжиться/продолжаться
-			verb	act			произвести/производить
-			verb	act			произойти/происходить
-			verb	act			пройти/проходить
-			verb	act			развернуть/развёртывать
-			verb	act			развивать
-			verb	act			развязать/развязывать
-			verb	act			разгореться/
-			verb	act			распорядиться/ о
-			verb	act			расширить/расширять
-			verb	act			сделать/делать
-			verb	act			сесть за
-			verb	act			совершить/совершать
-			verb	act			согласовать/согласовывать
-			verb	act			состояться
-			verb	act			углубить/углублять
-			verb	act			ужесточить/ужесточать
-			verb	act			укрепить/укреплять
-			verb	act			усилить/усиливать
-			verb	act			устроить/устраивать
-			verb	act			утвердить/утверждать
-			verb	act			участвовать в
-			verb	host			принимать у себя
-			verb	undergo			испытать/испытывать
-			verb	undergo			находиться под
-			verb	undergo			оказаться/оказываться под
-			verb	undergo			пережить/
-			verb	undergo			подвергнуться/подвергаться
-			verb	undergo			попасть/попадать под
-			verb	undergo			пострадать/ от
-			verb	undergo			столкнуться/сталкиваться с
ACCUSE			light	act		sport	вина возложить/возлагать
ACCUSE			light	act		sport	ответственность возложить/возлагать
ACCUSE			noun	against		sport	жалоба
ACCUSE			noun	against		sport	иск
ACCUSE			noun	against		sport	критика
ACCUSE			noun	against		sport	нападки
ACCUSE			noun	against		sport	обвинение
ACCUSE			noun	against		sport	осуждение
ACCUSE			noun	against		sport	претензия
ACCUSE			noun	against		sport	упрёк
ACCUSE			phrase	act		sport	резко отозвался о
ACCUSE			phrase	act		sport	резко отреагировал
ACCUSE			phrase	act		sport	резко отреагировала
ACCUSE			phrase	act		sport	резко отреагировали
ACCUSE			verb	act		sport	винить
ACCUSE			verb	act		sport	возложить/возлагать вину на
ACCUSE			verb	act		sport	возложить/возлагать ответственность на
ACCUSE			verb	act		sport	возмутиться/возмущаться
ACCUSE			verb	act		sport	выразить/выражать возмущение
ACCUSE			verb	act		sport	выразить/выражать обеспокоенность
ACCUSE			verb	act		sport	выразить/выражать озабоченность
ACCUSE			verb	act		sport	высмеять/высмеивать
ACCUSE			verb	act		sport	выступить/выступать с критикой
ACCUSE			verb	act		sport	заклеймить/клеймить
ACCUSE			verb	act		sport	заявить/заявлять о недопустимости
ACCUSE			verb	act		sport	изобличить/изобличать
ACCUSE			verb	act		sport	назвать/называть агрессором
ACCUSE			verb	act		sport	назвать/называть неприемлемым
ACCUSE			verb	act		sport	обвинить/обвинять
ACCUSE			verb	act		sport	осудить/осуждать
ACCUSE			verb	act		sport	подать/подавать в суд на
ACCUSE			verb	act		sport	подать/подавать жалобу
ACCUSE			verb	act		sport	подать/подавать иск против
ACCUSE			verb	act		sport	пожаловаться/жаловаться на
ACCUSE			verb	act		sport	порицать
ACCUSE			verb	act		sport	раскритиковать/критиковать
ACCUSE			verb	act		sport	сделать/делать ответственным
ACCUSE			verb	act		sport	уличить/уличать
ACCUSE			verb	act		sport	упрекнуть/упрекать
ACCUSE			verb	act	@conflict	sport	выразить/выражать обеспокоенность
ACCUSE			verb	act	@conflict	sport	осудить/осуждать
ACCUSE			verb	act	@conflict	sport	раскритиковать/критиковать
ACCUSE			verb	act	@two;blame	sport	назвать/называть
ACCUSE		legal	verb	act	crime		предъявить/предъявлять обвинение
ACCUSE	disapprove		light	act		sport	критика подвергнуть/подвергать
ACCUSE	disapprove		light	act		sport	осуждение подвергнуть/подвергать
ACCUSE	disapprove		verb	act		sport	выдвинуть/выдвигать обвинения
ACCUSE	disapprove		verb	act		sport	выразить/выражать негодование
ACCUSE	disapprove		verb	act		sport	выразить/выражать недовольство
ACCUSE	disapprove		verb	act		sport	выразить/выражать неудовольствие
ACCUSE	disapprove		verb	act		sport	выразить/выражать осуждение
ACCUSE	disapprove		verb	act		sport	выступить/выступать с обвинениями
ACCUSE	disapprove		verb	act		sport	выступить/выступать с осуждением
ACCUSE	disapprove		verb	act		sport	назвать/называть враждебным
ACCUSE	disapprove		verb	act		sport	обвиняться
ACCUSE	disapprove		verb	act		sport	предъявить/предъявлять претензии
ACCUSE	disapprove	diplomatic	light	act		sport	нота вручить/вручать
ACCUSE	disapprove	diplomatic	light	act		sport	нота направить/направлять
ACCUSE	disapprove	diplomatic	light	act		sport	нота передать/передавать
ACCUSE	disapprove	diplomatic	light	act		sport	нота протеста вручить/вручать
ACCUSE	disapprove	diplomatic	light	act		sport	нота протеста направить/направлять
ACCUSE	disapprove	diplomatic	light	act		sport	нота протеста передать/передавать
ACCUSE	disapprove	diplomatic	light	act		sport	протест выразить/выражать
ACCUSE	disapprove	diplomatic	light	act		sport	протест заявить/заявлять
ACCUSE	disapprove	diplomatic	noun	against		sport	нота протеста
ACCUSE	disapprove	diplomatic	noun	against		sport	протест посла
ACCUSE	disapprove	diplomatic	phrase	undergo	diplomat		был вызван в
ACCUSE	disapprove	diplomatic	phrase	undergo	diplomat		вызван в
ACCUSE	disapprove	diplomatic	phrase	undergo	diplomat		вызвана в
ACCUSE	disapprove	diplomatic	phrase	undergo	diplomat		вызваны в
ACCUSE	disapprove	diplomatic	verb	act		sport	вручить/вручать ноту протеста
ACCUSE	disapprove	diplomatic	verb	act		sport	выразить/выражать протест
ACCUSE	disapprove	diplomatic	verb	act		sport	заявить/заявлять протест
ACCUSE	disapprove	diplomatic	verb	act		sport	направить/направлять ноту протеста
ACCUSE	disapprove	diplomatic	verb	act	@conflict	sport	выразить/выражать протест против
ACCUSE	disapprove	diplomatic	verb	act	diplomat	sport	вызвать/вызывать
ACCUSE	disapprove	diplomatic	verb	act	diplomat	sport	вызвать/вызывать в МИД
ACCUSE	disapprove	diplomatic	verb	act	diplomat	sport	вызвать/вызывать в министерство
ACCUSE	disapprove	diplomatic	verb	act	diplomat	sport	вызвать/вызывать на ковёр
ACCUSE	disapprove	diplomatic	verb	act	diplomat	sport	пригласить/приглашать в МИД
ACCUSE	disapprove	diplomatic	verb	act	diplomat	sport	пригласить/приглашать в ведомство
ACCUSE	disapprove	diplomatic	verb	act	diplomat	sport	пригласить/приглашать в министерство
ACCUSE	investigate		noun	against		sport	расследование
ACCUSE	investigate		verb	act		sport	возбудить/возбуждать дело против
ACCUSE	investigate		verb	act		sport	возбудить/возбуждать уголовное дело
ACCUSE	investigate		verb	act		sport	начать/начинать расследование
ACCUSE	investigate		verb	act		sport	расследовать
AGREE			light	mutual		sport	взаимопонимание достигнуть/достигать
AGREE			light	mutual		sport	договорённость достигнуть/достигать
AGREE			light	mutual		sport	договорённость достичь/достигать
AGREE			light	mutual		sport	компромисс достигнуть/достигать
AGREE			light	mutual		sport	согласие достигнуть/достигать
AGREE			light	mutual		sport	соглашение достигнуть/достигать
AGREE			light	mutual		sport	соглашение достичь/достигать
AGREE			noun	act			готовность
AGREE			noun	act			готовность к сотрудничеству
AGREE			noun	act			заинтересованность
AGREE			noun	act			обещание
AGREE			noun	act			обязательство
AGREE			noun	act			предложение помощи
AGREE			noun	act			согласие
AGREE			noun	mutual		withdraw-word;sport	договор
AGREE			noun	mutual		withdraw-word;sport	договор о стратегическом партнёрстве
AGREE			noun	mutual		withdraw-word;sport	договорённость
AGREE			noun	mutual		withdraw-word;sport	дорожная карта
AGREE			noun	mutual		withdraw-word;sport	компромисс
AGREE			noun	mutual		withdraw-word;sport	консенсус
AGREE			noun	mutual		withdraw-word;sport	контракт
AGREE			noun	mutual		withdraw-word;sport	меморандум
AGREE			noun	mutual		withdraw-word;sport	меморандум о взаимопонимании
AGREE			noun	mutual		withdraw-word;sport	меморандум о сотрудничестве
AGREE			noun	mutual		withdraw-word;sport	мирное соглашение
AGREE			noun	mutual		withdraw-word;sport	мирный договор
AGREE			noun	mutual		withdraw-word;sport	пакт
AGREE			noun	mutual		withdraw-word;sport	протокол
AGREE			noun	mutual		withdraw-word;sport	сделка
AGREE			noun	mutual		withdraw-word;sport	совместная декларация
AGREE			noun	mutual		withdraw-word;sport	совместное заявление
AGREE			noun	mutual		withdraw-word;sport	соглашение
AGREE			noun	mutual		withdraw-word;sport	соглашение о свободной торговле
AGREE			noun	mutual		withdraw-word;sport	соглашение о сотрудничестве
AGREE			noun	mutual		withdraw-word;sport	торговое соглашение
AGREE			phrase	act	@coop		готов
AGREE			phrase	act	@coop		готов к
AGREE			phrase	act	@coop		готова
AGREE			phrase	act	@coop		готова к
AGREE			phrase	act	@coop		готово
AGREE			phrase	act	@coop		готовы
AGREE			phrase	act	@coop		готовы к
AGREE			phrase	act	@coop		заинтересован
AGREE			phrase	act	@coop		заинтересована
AGREE			phrase	act	@coop		заинтересованы
AGREE			phrase	act	@coop		намерен
AGREE			phrase	act	@coop		намерена
AGREE			phrase	act	@coop		намерено
AGREE			phrase	act	@coop		намерены
AGREE			phrase	act	@coop		нацелен
AGREE			phrase	act	@coop		нацелена
AGREE			phrase	act	@coop		нацелены
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готов выделить
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готов направить
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готов подписать
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готов помочь
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готов поставить
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готов поставлять
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готов предоставить
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готов принять
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готов провести
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готов продать
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готова выделить
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готова направить
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готова подписать
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готова помочь
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готова поставить
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готова поставлять
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готова предоставить
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готова принять
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готова провести
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готова продать
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готовы направить
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готовы подписать
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готовы помочь
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готовы поставлять
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готовы предоставить
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готовы принять
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готовы провести
AGREE			phrase	act	goods;weapons;aid;talks;agreement		готовы продать
AGREE			phrase	act	goods;weapons;aid;talks;agreement		намерен закупить
AGREE			phrase	act	goods;weapons;aid;talks;agreement		намерен подписать
AGREE			phrase	act	goods;weapons;aid;talks;agreement		намерен поставить
AGREE			phrase	act	goods;weapons;aid;talks;agreement		намерена закупить
AGREE			phrase	act	goods;weapons;aid;talks;agreement		намерена подписать
AGREE			phrase	act	goods;weapons;aid;talks;agreement		намерена поставить
AGREE			phrase	act	goods;weapons;aid;talks;agreement		намерены закупить
AGREE			phrase	act	goods;weapons;aid;talks;agreement		намерены подписать
AGREE			phrase	act	goods;weapons;aid;talks;agreement		намерены поставить
AGREE			verb	act		sport	взять/брать на себя обязательство
AGREE			verb	act		sport	выразить/выражать готовность
AGREE			verb	act		sport	выразить/выражать заинтересованность
AGREE			verb	act		sport	выразить/выражать согласие
AGREE			verb	act		sport	дать/давать согласие
AGREE			verb	act		sport	заявить/заявлять о готовности
AGREE			verb	act		sport	обязаться/обязоваться
AGREE			verb	act		sport	обязаться/обязываться
AGREE			verb	act		sport	подтвердить/подтверждать готовность
AGREE			verb	act		sport	пообещать/обещать
AGREE			verb	act		sport	предложить/предлагать помочь
AGREE			verb	act		sport	предложить/предлагать помощь
AGREE			verb	act		sport	принять/принимать предложение
AGREE			verb	act		sport	принять/принимать приглашение
AGREE			verb	act		sport	согласиться/соглашаться
AGREE			verb	act		sport	согласиться/соглашаться на
AGREE			verb	act	@any	sport	взять/брать на себя обязательства
AGREE			verb	act	@any	sport	взять/брать на себя обязательство
AGREE			verb	act	@any	sport	выразить/выражать готовность
AGREE			verb	act	@any	sport	выразить/выражать желание
AGREE			verb	act	@any	sport	выразить/выражать намерение
AGREE			verb	act	@any	sport	заявить/заявлять о готовности
AGREE			verb	act	@any	sport	заявить/заявлять о намерении
AGREE			verb	act	@any	sport	обязаться/обязоваться
AGREE			verb	act	@any	sport	обязаться/обязываться
AGREE			verb	act	@any	sport	подтвердить/подтверждать готовность
AGREE			verb	act	@any	sport	пообещать/обещать
AGREE			verb	act	@any	sport	предложить/предлагать помощь
AGREE			verb	act	@any	sport	согласиться/соглашаться
AGREE			verb	act	@coop		выразить/выражать надежду на
AGREE			verb	act	@coop		высказаться/высказываться за
AGREE			verb	act	@coop		выступить/выступать за
AGREE			verb	act	@coop		гарантировать
AGREE			verb	act	@coop		готовиться
AGREE			verb	act	@coop		договориться/договариваться о начале
AGREE			verb	act	@coop		желать
AGREE			verb	act	@coop		заинтересоваться/
AGREE			verb	act	@coop		надеяться
AGREE			verb	act	@coop		надеяться на
AGREE			verb	act	@coop		намереваться
AGREE			verb	act	@coop		одобрить/одобрять
AGREE			verb	act	@coop		отметить/отмечать важность
AGREE			verb	act	@coop		планировать
AGREE			verb	act	@coop		поддержать/поддерживать идею
AGREE			verb	act	@coop		подтвердить/подтверждать готовность к
AGREE			verb	act	@coop		подтвердить/подтверждать заинтересованность
AGREE			verb	act	@coop		подтвердить/подтверждать намерение
AGREE			verb	act	@coop		подтвердить/подтверждать настрой
AGREE			verb	act	@coop		подтвердить/подтверждать приверженность
AGREE			verb	act	@coop		подтвердить/подтверждать стремление
AGREE			verb	act	@coop		подчеркнуть/подчёркивать важность
AGREE			verb	act	@coop		подчеркнуть/подчёркивать необходимость
AGREE			verb	act	@coop		предложить/предлагать
AGREE			verb	act	@coop		приветствовать идею
AGREE			verb	act	@coop		призвать/призывать к развитию
AGREE			verb	act	@coop		призвать/призывать к расширению
AGREE			verb	act	@coop		принять/принимать решение
AGREE			verb	act	@coop		рассмотреть/рассматривать возможность
AGREE			verb	act	@coop		рассчитывать
AGREE			verb	act	@coop		решить/решать
AGREE			verb	act	@coop		собираться
AGREE			verb	act	@coop		стремиться
AGREE			verb	act	@coop		указать/указывать на необходимость
AGREE			verb	act	@coop		хотеть
AGREE			verb	mutual		sport	договориться/договариваться
AGREE			verb	mutual		sport	договориться/договариваться о
AGREE			verb	mutual		sport	достигнуть/ договорённости
AGREE			verb	mutual		sport	достигнуть/ соглашения
AGREE			verb	mutual		sport	достичь/достигать договорённости
AGREE			verb	mutual		sport	достичь/достигать согласия
AGREE			verb	mutual		sport	достичь/достигать соглашения
AGREE			verb	mutual		sport	заключить/заключать сделку
AGREE			verb	mutual		sport	прийти/приходить к согласию
AGREE			verb	mutual		sport	прийти/приходить к соглашению
AGREE			verb	mutual		sport	сговориться/
AGREE			verb	mutual		sport	условиться/
AGREE			verb	mutual		sport;sanction	согласовать/согласовывать
AID			noun	give		cut-word;sport	безвозмездная помощь
AID			noun	give		cut-word;sport	грант
AID			noun	give		cut-word;sport	гуманитарный груз
AID			noun	give		cut-word;sport	гуманитарный конвой
AID			noun	give		cut-word;sport	кредит
AID			noun	give		cut-word;sport	макрофинансовая помощь
AID			noun	give		cut-word;sport	материальная помощь
AID			noun	give		cut-word;sport	пакет помощи
AID			noun	give		cut-word;sport	пожертвование
AID			noun	give		cut-word;sport	помощь
AID			noun	give		cut-word;sport	поставка помощи
AID			noun	give		cut-word;sport	предоставление кредита
AID			noun	give		cut-word;sport	продовольственная помощь
AID			noun	give		cut-word;sport	списание долга
AID			noun	give		cut-word;sport	транш
AID			noun	give		cut-word;sport	финансовая помощь
AID			noun	give		cut-word;sport	экономическая помощь
AID			verb	give		sport;crime	оказать/оказывать помощь
AID			verb	give		sport;crime	оказать/оказывать содействие
AID			verb	give		sport;crime	прийти/приходить на помощь
AID			verb	give		sport;crime	приютить/
AID			verb	give		sport;crime	простить/прощать долг
AID			verb	give		sport;crime	профинансировать/финансировать
AID			verb	give		sport;crime	списать/списывать долг
AID			verb	give		sport;crime	субсидировать
AID			verb	give	@two	sport;crime;protest-word	помочь/помогать
AID			verb	give	aid;money;peacekeepers	sport;sanction	выделить/выделять
AID			verb	give	aid;money;peacekeepers	sport;sanction	доставить/доставлять
AID			verb	give	aid;money;peacekeepers	sport;sanction	направить/направлять
AID			verb	give	aid;money;peacekeepers	sport;sanction	одолжить/
AID			verb	give	aid;money;peacekeepers	sport;sanction	отправить/отправлять
AID			verb	give	aid;money;peacekeepers	sport;sanction	перевести/переводить
AID			verb	give	aid;money;peacekeepers	sport;sanction	передать/передавать
AID			verb	give	aid;money;peacekeepers	sport;sanction	перечислить/перечислять
AID			verb	give	aid;money;peacekeepers	sport;sanction	подарить/дарить
AID			verb	give	aid;money;peacekeepers	sport;sanction	пожертвовать/
AID			verb	give	aid;money;peacekeepers	sport;sanction	послать/посылать
AID			verb	give	aid;money;peacekeepers	sport;sanction	поставить/поставлять
AID			verb	give	aid;money;peacekeepers	sport;sanction	предоставить/предоставлять
AID			verb	give	aid;money;peacekeepers	sport;sanction	прислать/присылать
AID			verb	give	aid;people	sport	помочь/помогать
AID			verb	give	humanitarian-goods	sport	поставить/поставлять
AID			verb	receive	aid;weapons	sport	получить/получать
AID	asylum	migration	verb	give			дать/давать убежище
AID	asylum	migration	verb	give			предоставить/предоставлять политическое убежище
AID	asylum	migration	verb	give			предоставить/предоставлять убежище
AID	asylum	migration	verb	give			принять/принимать беженцев
AID	humanitarian		verb	give	aid	sport	вылететь/вылетать
AID	humanitarian		verb	give	aid	sport	отправиться/отправляться
AID	humanitarian	humanitarian	noun	give		cut-word	гуманитарная помощь
AID	humanitarian	humanitarian	noun	give		cut-word	гумпомощь
AID	military	military	noun	give		cut-word	военная помощь
AID	military	military	noun	give		cut-word	пакет военной помощи
AID	military	military	noun	give		cut-word	передача истребителей
AID	military	military	noun	give		cut-word	передача оружия
AID	military	military	noun	give		cut-word	поставка беспилотников
AID	military	military	noun	give		cut-word	поставка вооружений
AID	military	military	noun	give		cut-word	поставка оружия
AID	military	military	noun	give		cut-word	поставка ракет
AID	military	military	noun	give		cut-word	поставки беспилотников
AID	military	military	noun	give		cut-word	поставки вооружений
AID	military	military	noun	give		cut-word	поставки оружия
AID	military	military	noun	give		cut-word	поставки оружия и боеприпасов
AID	military	military	noun	give		cut-word	поставки ракет
AID	military	military	noun	give		cut-word	поставки танков
AID	military	military	noun	give	weapons	cut-word	передача
AID	military	military	noun	give	weapons	cut-word	поставка
AID	military	military	verb	give		sport	вооружить/вооружать
AID	military	military	verb	give		sport	оснастить/оснащать
AID	military	military	verb	give		sport	снабдить/снабжать оружием
AID	military	military	verb	give	weapons	sport;sanction	направить/направлять
AID	military	military	verb	give	weapons	sport;sanction	отправить/отправлять
AID	military	military	verb	give	weapons	sport;sanction	передать/передавать
AID	military	military	verb	give	weapons	sport;sanction	поставить/поставлять
AID	military	military	verb	give	weapons	sport;sanction	предоставить/предоставлять
AID	military	military	verb	give	weapons	sport;sanction	снабдить/снабжать
ASSAULT			noun	against		sport;health;labour	агрессия
ASSAULT			noun	against		sport;health;labour	атака
ASSAULT			noun	against		sport;health;labour	боевые действия
ASSAULT			noun	against		sport;health;labour	бои
ASSAULT			noun	against		sport;health;labour	бой
ASSAULT			noun	against		sport;health;labour	взрыв
ASSAULT			noun	against		sport;health;labour	военная агрессия
ASSAULT			noun	against		sport;health;labour	военная операция
ASSAULT			noun	against		sport;health;labour	война
ASSAULT			noun	against		sport;health;labour	вооружённое столкновение
ASSAULT			noun	against		sport;health;labour	вооружённый конфликт
ASSAULT			noun	against		sport;health;labour	вторжение
ASSAULT			noun	against		sport;health;labour	геноцид
ASSAULT			noun	against		sport;health;labour	диверсия
ASSAULT			noun	against		sport;health;labour	контрнаступление
ASSAULT			noun	against		sport;health;labour	наземная операция
ASSAULT			noun	against		sport;health;labour	налёт
ASSAULT			noun	against		sport;health;labour	нападение
ASSAULT			noun	against		sport;health;labour	наступление
ASSAULT			noun	against		sport;health;labour	ответный удар
ASSAULT			noun	against		sport;health;labour	перестрелка
ASSAULT			noun	against		sport;health;labour	пограничные столкновения
ASSAULT			noun	against		sport;health;labour	пограничный конфликт
ASSAULT			noun	against		sport;health;labour	резня
ASSAULT			noun	against		sport;health;labour	рейд
ASSAULT			noun	against		sport;health;labour	спецоперация
ASSAULT			noun	against		sport;health;labour	столкновение
ASSAULT			noun	against		sport;health;labour	теракт
ASSAULT			noun	against		sport;health;labour	террористическая атака
ASSAULT			noun	against		sport;health;labour	террористический акт
ASSAULT			noun	against		sport;health;labour	удар
ASSAULT			noun	against		sport;health;labour	удар возмездия
ASSAULT			noun	undergo		sport;health;labour	аннексия
ASSAULT			noun	undergo		sport;health;labour	вторжение в
ASSAULT			noun	undergo		sport;health;labour	захват власти
ASSAULT			noun	undergo		sport;health;labour	оккупация
ASSAULT			verb	against		sport;health	открыть/открывать огонь
ASSAULT			verb	against		sport;health;labour	аннексировать
ASSAULT			verb	against		sport;health;labour	атаковать
ASSAULT			verb	against		sport;health;labour	воевать
ASSAULT			verb	against		sport;health;labour	воевать против
ASSAULT			verb	against		sport;health;labour	воевать с
ASSAULT			verb	against		sport;health;labour	вступить/вступать в бой
ASSAULT			verb	against		sport;health;labour	вторгнуться/вторгаться
ASSAULT			verb	against		sport;health;labour	вторгнуться/вторгаться в
ASSAULT			verb	against		sport;health;labour	захватить/
ASSAULT			verb	against		sport;health;labour	казнить
ASSAULT			verb	against		sport;health;labour	ликвидировать
ASSAULT			verb	against		sport;health;labour	напасть/нападать
ASSAULT			verb	against		sport;health;labour	напасть/нападать на
ASSAULT			verb	against		sport;health;labour	оккупировать
ASSAULT			verb	against		sport;health;labour	подорвать/подрывать
ASSAULT			verb	against		sport;health;labour	потопить/топить
ASSAULT			verb	against		sport;health;labour	расстрелять/расстреливать
ASSAULT			verb	against		sport;health;labour	сбить/сбивать
ASSAULT			verb	against		sport;health;labour	убить/убивать
ASSAULT			verb	against		sport;health;labour	уничтожить/уничтожать
ASSAULT			verb	against		sport;health;labour	штурмовать
ASSAULT			verb	against	@two	sport;health;labour	ударить/ударять
ASSAULT			verb	against	attack-words;weapons;territory;troops	sport;talks;aid	бить
ASSAULT			verb	against	attack-words;weapons;territory;troops	sport;talks;aid	взорвать/взрывать
ASSAULT			verb	against	attack-words;weapons;territory;troops	sport;talks;aid	поразить/поражать
ASSAULT			verb	against	attack-words;weapons;territory;troops	sport;talks;aid	разрушить/разрушать
ASSAULT			verb	against	attack-words;weapons;territory;troops	sport;talks;aid	ударить/ударять
ASSAULT			verb	mutual		sport	обменяться/обмениваться авиаударами
ASSAULT			verb	mutual		sport	обменяться/обмениваться выстрелами
ASSAULT			verb	mutual		sport	обменяться/обмениваться обстрелами
ASSAULT			verb	mutual		sport	обменяться/обмениваться огнём
ASSAULT			verb	mutual		sport	обменяться/обмениваться ракетными ударами
ASSAULT			verb	mutual		sport	обменяться/обмениваться стрельбой
ASSAULT			verb	mutual		sport	обменяться/обмениваться ударами
ASSAULT			verb	mutual		sport	схлестнуться/
ASSAULT			verb	undergo		sport;health;labour	подвергнуться/подвергаться атаке
ASSAULT			verb	undergo		sport;health;labour	подвергнуться/подвергаться нападению
ASSAULT			verb	undergo		sport;health;labour	подвергнуться/подвергаться удару
ASSAULT		military	verb	against	troops	sport;health;labour	войти/входить
ASSAULT		military	verb	against	troops	sport;health;labour	вступить/вступать
ASSAULT	abduct		noun	undergo		sport;health;labour	похищение
ASSAULT	abduct		verb	act	people		взять/брать в заложники
ASSAULT	abduct		verb	act	people		похитить/похищать
ASSAULT	aerial	military	noun	against		sport;health;labour	авианалёт
ASSAULT	aerial	military	noun	against		sport;health;labour	авиаудар
ASSAULT	aerial	military	noun	against		sport;health;labour	атака беспилотников
ASSAULT	aerial	military	noun	against		sport;health;labour	атака дронов
ASSAULT	aerial	military	noun	against		sport;health;labour	бомбардировка
ASSAULT	aerial	military	noun	against		sport;health;labour	бомбёжка
ASSAULT	aerial	military	noun	against		sport;health;labour	воздушный налёт
ASSAULT	aerial	military	noun	against		sport;health;labour	воздушный удар
ASSAULT	aerial	military	noun	against		sport;health;labour	дроновая атака
ASSAULT	aerial	military	noun	against		sport;health;labour	удар беспилотников
ASSAULT	aerial	military	noun	against		sport;health;labour	удар дронов
ASSAULT	aerial	military	noun	against		sport;health;labour	удар с воздуха
ASSAULT	aerial	military	verb	against		sport;health;labour	подвергнуть/подвергать бомбардировке
ASSAULT	aerial	military	verb	against		sport;health;labour	разбомбить/бомбить
ASSAULT	aerial	military	verb	against		sport;health;labour	сбросить/сбрасывать бомбы
ASSAULT	assassinate		noun	undergo		sport;health;labour	казнь
ASSAULT	assassinate		noun	undergo		sport;health;labour	ликвидация
ASSAULT	assassinate		noun	undergo		sport;health;labour	покушение на
ASSAULT	assassinate		noun	undergo		sport;health;labour	убийство
ASSAULT	assassinate		verb	act	leader-word		застрелить/
ASSAULT	assassinate		verb	act	leader-word		ликвидировать
ASSAULT	assassinate		verb	act	leader-word		отравить/
ASSAULT	assassinate		verb	act	leader-word		убить/убивать
ASSAULT	heavy-weapons	military	noun	against		sport;health;labour	артиллерийский обстрел
ASSAULT	heavy-weapons	military	noun	against		sport;health;labour	артобстрел
ASSAULT	heavy-weapons	military	noun	against		sport;health;labour	массированный удар
ASSAULT	heavy-weapons	military	noun	against		sport;health;labour	миномётный обстрел
ASSAULT	heavy-weapons	military	noun	against		sport;health;labour	обстрел
ASSAULT	heavy-weapons	military	noun	against		sport;health;labour	ракетная атака
ASSAULT	heavy-weapons	military	noun	against		sport;health;labour	ракетно-бомбовый удар
ASSAULT	heavy-weapons	military	noun	against		sport;health;labour	ракетный обстрел
ASSAULT	heavy-weapons	military	noun	against		sport;health;labour	ракетный удар
ASSAULT	heavy-weapons	military	noun	against		sport;health;labour	удар баллистическими ракетами
ASSAULT	heavy-weapons	military	noun	against		sport;health;labour	удар ракетами
ASSAULT	heavy-weapons	military	verb	against		sport;health;labour	выпустить/выпускать ракету
ASSAULT	heavy-weapons	military	verb	against		sport;health;labour	выпустить/выпускать ракеты
ASSAULT	heavy-weapons	military	verb	against		sport;health;labour	запустить/запускать беспилотники по
ASSAULT	heavy-weapons	military	verb	against		sport;health;labour	запустить/запускать ракеты по
ASSAULT	heavy-weapons	military	verb	against		sport;health;labour	обстрелять/обстреливать
ASSAULT	heavy-weapons	military	verb	against		sport;health;labour	подвергнуть/подвергать обстрелу
ASSAULT	heavy-weapons	military	verb	against	weapons	sport;health;labour	выпустить/выпускать
ASSAULT	heavy-weapons	military	verb	against	weapons	sport;health;labour	запустить/запускать
ASSAULT	heavy-weapons	military	verb	against	weapons	sport;health;labour	применить/применять
ASSAULT	heavy-weapons	military	verb	undergo		sport;health;labour	подвергнуться/подвергаться обстрелу
ASSAULT	torture		verb	act	people		избить/избивать
ASSAULT	torture		verb	act	people		пытать
COERCE	arrest		noun	undergo		sport	арест
COERCE	arrest		noun	undergo		sport	задержание
COERCE	arrest		verb	act		sport	взять/брать в плен
COERCE	arrest		verb	act	people;suspect;leader-word	sport	арестовать/арестовывать
COERCE	arrest		verb	act	people;suspect;leader-word	sport	взять/брать под стражу
COERCE	arrest		verb	act	people;suspect;leader-word	sport	задержать/задерживать
COERCE	arrest		verb	act	people;suspect;leader-word	sport	заключить/заключать под стражу
COERCE	arrest		verb	act	people;suspect;leader-word	sport	посадить/сажать в тюрьму
COERCE	arrest		verb	act	people;suspect;leader-word	sport	схватить/
COERCE	ban		noun	act	border		закрытие воздушного пространства
COERCE	ban		noun	act	border		закрытие границ
COERCE	ban		noun	act	border		закрытие границы
COERCE	ban		verb	act		sport	закрыть/закрывать въезд
COERCE	ban		verb	act		sport	запретить/запрещать въезд
COERCE	ban		verb	act	media-word;party-word;border		заблокировать/блокировать
COERCE	ban		verb	act	media-word;party-word;border		закрыть/закрывать
COERCE	ban		verb	act	media-word;party-word;border		запретить/запрещать
COERCE	ban		verb	act	media-word;party-word;border		перекрыть/перекрывать
COERCE	curfew		verb	alone			ввести/вводить комендантский час
COERCE	curfew		verb	alone			объявить/объявлять комендантский час
COERCE	deport	migration	noun	act			депортация
COERCE	deport	migration	verb	act			депортировать
COERCE	deport	migration	verb	act	people	diplomat	выдворить/выдворять
COERCE	deport	migration	verb	act	people	diplomat	выслать/высылать
COERCE	martial-law		verb	alone			ввести/вводить военное положение
COERCE	martial-law		verb	alone			ввести/вводить чрезвычайное положение
COERCE	martial-law		verb	alone			объявить/объявлять военное положение
COERCE	martial-law		verb	alone			объявить/объявлять чрезвычайное положение
COERCE	restrict		noun	against		sport	блокада
COERCE	restrict		noun	against		sport	кибератака
COERCE	restrict		noun	against		sport	кибератаки
COERCE	restrict		noun	against		sport	морская блокада
COERCE	restrict		noun	against		sport	разгон акции
COERCE	restrict		noun	against		sport	разгон демонстрации
COERCE	restrict		noun	against		sport	разгон митинга
COERCE	restrict		noun	against		sport	разгон протеста
COERCE	restrict		noun	against		sport	разгон протестующих
COERCE	restrict		noun	against		sport	репрессии
COERCE	restrict		noun	against		sport	хакерская атака
COERCE	restrict		verb	act		sport	блокировать порты
COERCE	restrict		verb	act		sport	взломать/
COERCE	restrict		verb	act		sport	осуществить/осуществлять кибератаку
COERCE	restrict		verb	act		sport	репрессировать
COERCE	restrict		verb	act		sport	установить/устанавливать блокаду
COERCE	restrict		verb	act	protest-word		подавить/подавлять
COERCE	restrict		verb	act	protest-word		разгонять
COERCE	restrict		verb	act	protest-word		разогнать/разгонять
COERCE	restrict		verb	against		sport	применить/применять водомёты
COERCE	restrict		verb	against		sport	применить/применять резиновые пули
COERCE	restrict		verb	against		sport	применить/применять слезоточивый газ
COERCE	restrict		verb	against		sport	применить/применять спецсредства
COERCE	seize		noun	undergo	ship		задержание
COERCE	seize		noun	undergo	ship		захват
COERCE	seize		noun	undergo	ship		конфискация
COERCE	seize		verb	act	ship;assets		арестовать/
COERCE	seize		verb	act	ship;assets		задержать/задерживать
COERCE	seize		verb	act	ship;assets		захватить/захватывать
COERCE	seize		verb	act	ship;assets		изъять/
COERCE	seize		verb	act	ship;assets		конфисковать
COERCE	seize		verb	act	ship;assets		остановить/
COERCE	seize		verb	act	ship;assets		перехватить/перехватывать
CONCEDE			noun	act			амнистия
CONCEDE			noun	act			извинение
CONCEDE			noun	act			ослабление санкций
CONCEDE			noun	act			отмена виз
CONCEDE			noun	act			отмена визового режима
CONCEDE			noun	act			отмена запрета
CONCEDE			noun	act			отмена пошлин
CONCEDE			noun	act			отмена санкций
CONCEDE			noun	act			помилование
CONCEDE			noun	act			размораживание активов
CONCEDE			noun	act			разморозка активов
CONCEDE			noun	act			смягчение санкций
CONCEDE			noun	act			снижение пошлин
CONCEDE			noun	act			снятие блокады
CONCEDE			noun	act			снятие запрета
CONCEDE			noun	act			снятие санкций
CONCEDE			noun	act			снятие эмбарго
CONCEDE			noun	act			уступка
CONCEDE			verb	act			амнистировать
CONCEDE			verb	act			выразить/выражать сожаление
CONCEDE			verb	act			извиниться/извиняться
CONCEDE			verb	act			капитулировать
CONCEDE			verb	act			объявить/объявлять амнистию
CONCEDE			verb	act			объявить/объявлять о перемирии
CONCEDE			verb	act			объявить/объявлять о прекращении огня
CONCEDE			verb	act			объявить/объявлять перемирие
CONCEDE			verb	act			отменить/отменять визовый режим
CONCEDE			verb	act			отменить/отменять визы
CONCEDE			verb	act			отменить/отменять комендантский час
CONCEDE			verb	act			отменить/отменять чрезвычайное положение
CONCEDE			verb	act			пойти/идти на уступки
CONCEDE			verb	act			помиловать/
CONCEDE			verb	act			признать/признавать вину
CONCEDE			verb	act			принести извинения
CONCEDE			verb	act			разморозить/размораживать
CONCEDE			verb	act			сдаться/сдаваться
CONCEDE			verb	act			снять/снимать блокаду
CONCEDE			verb	act			снять/снимать осаду
CONCEDE			verb	act			уступить/уступать
CONCEDE			verb	act	sanction;restriction		исключить/исключать из списка
CONCEDE			verb	act	sanction;restriction		ослабить/ослаблять
CONCEDE			verb	act	sanction;restriction		отменить/отменять
CONCEDE			verb	act	sanction;restriction		приостановить/приостанавливать
CONCEDE			verb	act	sanction;restriction		смягчить/смягчать
CONCEDE			verb	act	sanction;restriction		снизить/снижать
CONCEDE			verb	act	sanction;restriction		снять/снимать
CONCEDE		military	noun	mutual			гуманитарная пауза
CONCEDE		military	noun	mutual			договорённость о прекращении огня
CONCEDE		military	noun	mutual			перемирие
CONCEDE		military	noun	mutual			прекращение огня
CONCEDE		military	noun	mutual			режим прекращения огня
CONCEDE		military	noun	mutual			режим тишины
CONCEDE		military	noun	mutual			соглашение о прекращении огня
CONSULT			noun	mutual		sport	беседа
CONSULT			noun	mutual		sport	встреча
CONSULT			noun	mutual		sport	встреча на полях
CONSULT			noun	mutual		sport	двусторонняя встреча
CONSULT			noun	mutual		sport	диалог
CONSULT			noun	mutual		sport	заседание комиссии
CONSULT			noun	mutual		sport	заседание межправительственной комиссии
CONSULT			noun	mutual		sport	заседание смешанной комиссии
CONSULT			noun	mutual		sport	заседание совместной комиссии
CONSULT			noun	mutual		sport	консультации
CONSULT			noun	mutual		sport	консультация
CONSULT			noun	mutual		sport	контакты
CONSULT			noun	mutual		sport	межправительственная комиссия
CONSULT			noun	mutual		sport	межправкомиссия
CONSULT			noun	mutual		sport	мирная конференция
CONSULT			noun	mutual		sport	мирные переговоры
CONSULT			noun	mutual		sport	непрямые переговоры
CONSULT			noun	mutual		sport	обмен мнениями
CONSULT			noun	mutual		sport	переговоры
CONSULT			noun	mutual		sport	политические консультации
CONSULT			noun	mutual		sport	прямые переговоры
CONSULT			noun	mutual		sport	рабочая встреча
CONSULT			noun	mutual		sport	разговор
CONSULT			noun	mutual		sport	раунд консультаций
CONSULT			noun	mutual		sport	раунд переговоров
CONSULT			noun	mutual		sport	саммит
CONSULT			noun	mutual		sport	совещание
CONSULT			noun	mutual		sport	торговые переговоры
CONSULT			noun	mutual		sport	трёхсторонняя встреча
CONSULT			noun	mutual		sport	ядерные переговоры
CONSULT			verb	mutual		sport	встретиться/встречаться
CONSULT			verb	mutual		sport	консультироваться
CONSULT			verb	mutual		sport	обменяться/обмениваться мнениями
CONSULT			verb	mutual		sport	обсудить/обсуждать
CONSULT			verb	mutual		sport	переговорить/
CONSULT			verb	mutual		sport	побеседовать/беседовать
CONSULT			verb	mutual		sport	пообщаться/общаться
CONSULT			verb	mutual		sport	посовещаться/совещаться
CONSULT			verb	mutual		sport	проконсультироваться/
CONSULT			verb	mutual		sport	увидеться/
CONSULT	phone		noun	mutual		sport	видеоконференция
CONSULT	phone		noun	mutual		sport	звонок
CONSULT	phone		noun	mutual		sport	разговор по телефону
CONSULT	phone		noun	mutual		sport	телефонная беседа
CONSULT	phone		noun	mutual		sport	телефонные переговоры
CONSULT	phone		noun	mutual		sport	телефонный звонок
CONSULT	phone		noun	mutual		sport	телефонный разговор
CONSULT	phone		verb	mutual		sport	поговорить/говорить по телефону
CONSULT	phone		verb	mutual		sport	позвонить/
CONSULT	phone		verb	mutual		sport	созвониться/созваниваться
CONSULT	phone		verb	mutual	phone-word	sport	обсудить/обсуждать
CONSULT	phone		verb	mutual	phone-word	sport	переговорить/
CONSULT	phone		verb	mutual	phone-word	sport	побеседовать/беседовать
CONSULT	phone		verb	mutual	phone-word	sport	поговорить/говорить
CONSULT	phone		verb	mutual	phone-word	sport	разговаривать
CONSULT	phone		verb	mutual	phone-word	sport	созвониться/созваниваться
CONSULT	third-party	diplomatic	light	mediate			посредниками выступить/выступать
CONSULT	third-party	diplomatic	light	mediate			посредниками стать/становиться
CONSULT	third-party	diplomatic	light	mediate			посредником быть
CONSULT	third-party	diplomatic	light	mediate			посредником выступить/выступать
CONSULT	third-party	diplomatic	light	mediate			посредником стать/становиться
CONSULT	third-party	diplomatic	noun	mediate			добрые услуги
CONSULT	third-party	diplomatic	noun	mediate			посредническая миссия
CONSULT	third-party	diplomatic	noun	mediate			посреднические усилия
CONSULT	third-party	diplomatic	noun	mediate			посредничество
CONSULT	third-party	diplomatic	noun	mediate			челночная дипломатия
CONSULT	third-party	diplomatic	verb	mediate			выступить/выступать посредником
CONSULT	third-party	diplomatic	verb	mediate			посредничать
CONSULT	third-party	diplomatic	verb	mediate			способствовать переговорам
CONSULT	third-party	diplomatic	verb	mediate			стать/становиться посредником
CONSULT	visit		verb	host	leader-word;talks;visit-word	sport	встретить/встречать
CONSULT	visit		verb	host	leader-word;talks;visit-word	sport	принять/принимать
CONSULT	visit		verb	host	leader-word;talks;visit-word	sport	принять/принимать делегацию
CONSULT	visit		verb	host	leader-word;talks;visit-word	sport	принять/принимать у себя
CONSULT	visit		verb	visit		sport;business-words;goods	вылететь/вылетать с визитом
CONSULT	visit		verb	visit		sport;business-words;goods	нанести/наносить визит в
CONSULT	visit		verb	visit		sport;business-words;goods	находиться с визитом
CONSULT	visit		verb	visit		sport;business-words;goods	посетить/посещать
CONSULT	visit		verb	visit		sport;business-words;goods	прибыть/прибывать с визитом
CONSULT	visit		verb	visit		sport;business-words;goods	прибыть/прибывать с официальным визитом
CONSULT	visit		verb	visit		sport;business-words;goods	прибыть/прибывать с рабочим визитом
CONSULT	visit		verb	visit		sport;business-words;goods	приехать/приезжать с визитом
CONSULT	visit		verb	visit		sport;business-words;goods	совершить/совершать визит в
CONSULT	visit		verb	visit		sport;business-words;goods	совершить/совершать поездку в
CONSULT	visit		verb	visit		sport;weapons;goods;troops;aid;humanitarian;tourism;ship;people;captive	прибыть/прибывать
CONSULT	visit		verb	visit		sport;weapons;goods;troops;aid;humanitarian;tourism;ship;people;captive	приехать/приезжать
CONSULT	visit		verb	visit		sport;weapons;goods;troops;aid;humanitarian;tourism;ship;people;captive	прилететь/прилетать
CONSULT	visit		verb	visit	leader-word;talks;visit-word	sport;aid;humanitarian;tourism	приземлиться/
CONSULT	visit		verb	visit	leader-word;talks;visit-word	sport;weapons;goods;troops	вылететь/вылетать
CONSULT	visit		verb	visit	leader-word;talks;visit-word	sport;weapons;goods;troops	направиться/направляться
CONSULT	visit		verb	visit	leader-word;talks;visit-word	sport;weapons;goods;troops	отбыть/отбывать
CONSULT	visit		verb	visit	leader-word;talks;visit-word	sport;weapons;goods;troops	отправиться/отправляться
CONSULT	visit		verb	visit	leader-word;talks;visit-word	sport;weapons;goods;troops	побывать/
CONSULT	visit		verb	visit	leader-word;talks;visit-word	sport;weapons;goods;troops	поехать/
CONSULT	visit		verb	visit	leader-word;talks;visit-word	sport;weapons;goods;troops	полететь/
CONSULT	visit		verb	visit	leader-word;talks;visit-word	sport;weapons;goods;troops	прибыть/прибывать
CONSULT	visit		verb	visit	leader-word;talks;visit-word	sport;weapons;goods;troops	приехать/приезжать
CONSULT	visit		verb	visit	leader-word;talks;visit-word	sport;weapons;goods;troops	прилететь/прилетать
CONSULT	visit		verb	visit	leader-word;talks;visit-word	sport;weapons;goods;troops	съездить/
CONSULT	visit	diplomatic	noun	visit		sport;tourism	визит
CONSULT	visit	diplomatic	noun	visit		sport;tourism	государственный визит
CONSULT	visit	diplomatic	noun	visit		sport;tourism	дружественный визит
CONSULT	visit	diplomatic	noun	visit		sport;tourism	ответный визит
CONSULT	visit	diplomatic	noun	visit		sport;tourism	официальный визит
CONSULT	visit	diplomatic	noun	visit		sport;tourism	поездка
CONSULT	visit	diplomatic	noun	visit		sport;tourism	прибытие
CONSULT	visit	diplomatic	noun	visit		sport;tourism	приезд
CONSULT	visit	diplomatic	noun	visit		sport;tourism	рабочая поездка
CONSULT	visit	diplomatic	noun	visit		sport;tourism	рабочий визит
CONSULT	visit	diplomatic	noun	visit		sport;tourism	турне
COOPERATE			noun	give	goods	cut-word;restriction;sanction	поставка
COOPERATE			noun	give	goods	cut-word;restriction;sanction	продажа
COOPERATE			noun	give	goods	cut-word;restriction;sanction	экспорт
COOPERATE			noun	mutual		sport;sever;cut-word	альянс
COOPERATE			noun	mutual		sport;sever;cut-word	взаимная торговля
COOPERATE			noun	mutual		sport;sever;cut-word	взаимодействие
COOPERATE			noun	mutual		sport;sever;cut-word	военно-техническое сотрудничество
COOPERATE			noun	mutual		sport;sever;cut-word	военное сотрудничество
COOPERATE			noun	mutual		sport;sever;cut-word	кооперация
COOPERATE			noun	mutual		sport;sever;cut-word	координация
COOPERATE			noun	mutual		sport;sever;cut-word	культурный обмен
COOPERATE			noun	mutual		sport;sever;cut-word	обмен опытом
COOPERATE			noun	mutual		sport;sever;cut-word	обмен разведданными
COOPERATE			noun	mutual		sport;sever;cut-word	партнёрство
COOPERATE			noun	mutual		sport;sever;cut-word	совместное патрулирование
COOPERATE			noun	mutual		sport;sever;cut-word	совместное предприятие
COOPERATE			noun	mutual		sport;sever;cut-word	совместное производство
COOPERATE			noun	mutual		sport;sever;cut-word	совместное учение
COOPERATE			noun	mutual		sport;sever;cut-word	совместные манёвры
COOPERATE			noun	mutual		sport;sever;cut-word	совместные учения
COOPERATE			noun	mutual		sport;sever;cut-word	совместный проект
COOPERATE			noun	mutual		sport;sever;cut-word	сотрудничество
COOPERATE			noun	mutual		sport;sever;cut-word	союз с
COOPERATE			noun	mutual		sport;sever;cut-word	стратегическое партнёрство
COOPERATE			noun	mutual		sport;sever;cut-word	товарооборот
COOPERATE			noun	mutual		sport;sever;cut-word	торговля
COOPERATE			noun	mutual		sport;sever;cut-word	торгово-экономические связи
COOPERATE			noun	mutual		sport;sever;cut-word	торгово-экономическое сотрудничество
COOPERATE			noun	mutual		sport;sever;cut-word	торговый оборот
COOPERATE			noun	mutual		sport;sever;cut-word	экономические связи
COOPERATE			noun	mutual		sport;sever;cut-word	экономическое сотрудничество
COOPERATE			noun	mutual		sport;sever;cut-word	экстрадиция
COOPERATE			noun	mutual	better	sever	двусторонние отношения
COOPERATE			noun	mutual	better	sever	дружба
COOPERATE			noun	mutual	better	sever	отношения
COOPERATE			noun	mutual	better	sever	связи
COOPERATE			noun	mutual	better	sever	торговые отношения
COOPERATE			noun	receive	goods	cut-word;restriction;sanction	закупка
COOPERATE			noun	receive	goods	cut-word;restriction;sanction	импорт
COOPERATE			noun	receive	goods	cut-word;restriction;sanction	покупка
COOPERATE			phrase	mutual		sport	совместно построят
COOPERATE			phrase	mutual		sport	совместно производить
COOPERATE			phrase	mutual		sport	совместно производят
COOPERATE			phrase	mutual		sport	совместно разрабатывать
COOPERATE			phrase	mutual		sport	совместно разрабатывают
COOPERATE			phrase	mutual		sport	совместно строят
COOPERATE			verb	mutual		sport;attack-words	активизировать/ сотрудничество
COOPERATE			verb	mutual		sport;attack-words	взаимодействовать
COOPERATE			verb	mutual		sport;attack-words	запустить/запускать совместное производство
COOPERATE			verb	mutual		sport;attack-words	координировать действия
COOPERATE			verb	mutual		sport;attack-words	наладить/налаживать сотрудничество
COOPERATE			verb	mutual		sport;attack-words	наращивать сотрудничество
COOPERATE			verb	mutual		sport;attack-words	обмениваться информацией
COOPERATE			verb	mutual		sport;attack-words	обмениваться разведданными
COOPERATE			verb	mutual		sport;attack-words	обменяться/обмениваться заключёнными
COOPERATE			verb	mutual		sport;attack-words	обменяться/обмениваться информацией
COOPERATE			verb	mutual		sport;attack-words	обменяться/обмениваться пленными
COOPERATE			verb	mutual		sport;attack-words	объединить/объединять усилия
COOPERATE			verb	mutual		sport;attack-words	партнёрствовать
COOPERATE			verb	mutual		sport;attack-words	провести/проводить совместные учения
COOPERATE			verb	mutual		sport;attack-words	развивать сотрудничество
COOPERATE			verb	mutual		sport;attack-words	расширить/расширять сотрудничество
COOPERATE			verb	mutual		sport;attack-words	расширять сотрудничество
COOPERATE			verb	mutual		sport;attack-words	скооперироваться/кооперироваться
COOPERATE			verb	mutual		sport;attack-words	создать/создавать совместное предприятие
COOPERATE			verb	mutual		sport;attack-words	сотрудничать
COOPERATE			verb	mutual		sport;attack-words	торговать с
COOPERATE			verb	mutual		sport;attack-words	углублять сотрудничество
COOPERATE			verb	mutual		sport;attack-words	укрепить/укреплять сотрудничество
COOPERATE			verb	mutual		sport;attack-words	укреплять сотрудничество
COOPERATE			verb	mutual	border	sport	открыть/открывать
COOPERATE		diplomatic	noun	join	body-word	sport	вступление в
COOPERATE		diplomatic	noun	join	body-word	sport	присоединение к
COOPERATE		diplomatic	noun	join	body-word	sport	членство в
COOPERATE		diplomatic	verb	join	body-word	sport	войти/входить в
COOPERATE		diplomatic	verb	join	body-word	sport	войти/входить в состав
COOPERATE		diplomatic	verb	join	body-word	sport	вступить/вступать в
COOPERATE		diplomatic	verb	join	body-word	sport	получить/получать членство
COOPERATE		diplomatic	verb	join	body-word	sport	присоединиться/присоединяться к
COOPERATE		diplomatic	verb	join	body-word	sport	стать/становиться полноправным членом
COOPERATE		diplomatic	verb	join	body-word	sport	стать/становиться участником
COOPERATE		diplomatic	verb	join	body-word	sport	стать/становиться членом
COOPERATE		economic	verb	act	money;trade-word		вложить/вкладывать
COOPERATE		economic	verb	act	money;trade-word		вложиться в
COOPERATE		economic	verb	act	money;trade-word		инвестировать
COOPERATE		economic	verb	give	goods	aid;sport;sanction	отгрузить/отгружать
COOPERATE		economic	verb	give	goods	aid;sport;sanction	поставить/поставлять
COOPERATE		economic	verb	give	goods	aid;sport;sanction	продать/продавать
COOPERATE		economic	verb	give	goods	aid;sport;sanction	реализовать
COOPERATE		economic	verb	give	goods	aid;sport;sanction	экспортировать
COOPERATE		economic	verb	give	weapons	aid;sport;sanction	продать/продавать
COOPERATE		economic	verb	give	weapons	aid;sport;sanction	экспортировать
COOPERATE		economic	verb	receive	goods;weapons	aid;sport;sanction	ввезти/ввозить
COOPERATE		economic	verb	receive	goods;weapons	aid;sport;sanction	закупить/закупать
COOPERATE		economic	verb	receive	goods;weapons	aid;sport;sanction	импортировать
COOPERATE		economic	verb	receive	goods;weapons	aid;sport;sanction	купить/покупать
COOPERATE		economic	verb	receive	goods;weapons	aid;sport;sanction	приобрести/приобретать
COOPERATE		legal	verb	give	suspect		выдать/выдавать
COOPERATE		legal	verb	give	suspect		экстрадировать
COOPERATE		military	noun	mutual	@both	sport	антитеррористические учения
COOPERATE		military	noun	mutual	@both	sport	военно-морские учения
COOPERATE		military	noun	mutual	@both	sport	военные манёвры
COOPERATE		military	noun	mutual	@both	sport	военные учения
COOPERATE		military	noun	mutual	@both	sport	воздушные учения
COOPERATE		military	noun	mutual	@both	sport	командно-штабные учения
COOPERATE		military	noun	mutual	@both	sport	манёвры
COOPERATE		military	noun	mutual	@both	sport	морские учения
COOPERATE		military	noun	mutual	@both	sport	патрулирование
COOPERATE		military	noun	mutual	@both	sport	тренировка
COOPERATE		military	noun	mutual	@both	sport	учения
COOPERATE		military	noun	mutual	joint	sport	военно-морские учения
COOPERATE		military	noun	mutual	joint	sport	военные манёвры
COOPERATE		military	noun	mutual	joint	sport	военные учения
COOPERATE		military	noun	mutual	joint	sport	командно-штабные учения
COOPERATE		military	noun	mutual	joint	sport	манёвры
COOPERATE		military	noun	mutual	joint	sport	морские учения
COOPERATE		military	noun	mutual	joint	sport	патрулирование
COOPERATE		military	noun	mutual	joint	sport	тренировка
COOPERATE		military	noun	mutual	joint	sport	учения
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	антитеррористические учения
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	ввод войск
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	военно-морские учения
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	военное присутствие
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	военные манёвры
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	военные учения
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	воздушные учения
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	запуск баллистической ракеты
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	испытание ракеты
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	командно-штабные учения
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	концентрация войск
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	манёвры
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	мобилизация
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	морские учения
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	наращивание войск
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	наращивание сил
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	обогащение урана
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	переброска войск
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	пуск баллистической ракеты
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	пуск ракеты
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	развёртывание войск
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	развёртывание ракет
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	размещение войск
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	размещение ракет
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	размещение ядерного оружия
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	ракетные испытания
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	стягивание войск
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	учения
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	ядерное испытание
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	ядерные испытания
MOBILIZE	troops	military	verb	alone		joint	мобилизовать
MOBILIZE	troops	military	verb	alone		joint	нарастить/наращивать военное присутствие
MOBILIZE	troops	military	verb	alone		joint	обогащать уран
MOBILIZE	troops	military	verb	alone		joint	объявить/объявлять войну
MOBILIZE	troops	military	verb	alone		joint	объявить/объявлять мобилизацию
MOBILIZE	troops	military	verb	alone		joint	поднять/поднимать по тревоге
MOBILIZE	troops	military	verb	alone		joint	привести/приводить в боевую готовность
MOBILIZE	troops	military	verb	alone		joint	призвать/призывать резервистов
MOBILIZE	troops	military	verb	alone		joint	стянуть/стягивать войска
MOBILIZE	troops	military	verb	alone		joint	усилить/усиливать группировку
MOBILIZE	troops	military	verb	alone	troops;ship	joint;sport	нарастить/наращивать группировку
MOBILIZE	troops	military	verb	alone	troops;ship	joint;sport	патрулировать
MOBILIZE	troops	military	verb	alone	troops;ship	joint;sport	увеличить/увеличивать численность
MOBILIZE	troops	military	verb	alone	troops;weapons	aid;humanitarian;joint	ввести/вводить
MOBILIZE	troops	military	verb	alone	troops;weapons	aid;humanitarian;joint	направить/направлять
MOBILIZE	troops	military	verb	alone	troops;weapons	aid;humanitarian;joint	нарастить/наращивать
MOBILIZE	troops	military	verb	alone	troops;weapons	aid;humanitarian;joint	отправить/отправлять
MOBILIZE	troops	military	verb	alone	troops;weapons	aid;humanitarian;joint	перебросить/перебрасывать
MOBILIZE	troops	military	verb	alone	troops;weapons	aid;humanitarian;joint	передислоцировать
MOBILIZE	troops	military	verb	alone	troops;weapons	aid;humanitarian;joint	развернуть/развёртывать
MOBILIZE	troops	military	verb	alone	troops;weapons	aid;humanitarian;joint	разместить/размещать
MOBILIZE	troops	military	verb	alone	troops;weapons	aid;humanitarian;joint	сосредоточить/сосредотачивать
MOBILIZE	troops	military	verb	alone	troops;weapons	aid;humanitarian;joint	стянуть/стягивать
MOBILIZE	troops	military	verb	alone	troops;weapons	aid;humanitarian;joint	усилить/усиливать
MOBILIZE	weapons	military	noun	alone	missile-test	attack-words;joint	запуск
MOBILIZE	weapons	military	noun	alone	missile-test	attack-words;joint	испытание
MOBILIZE	weapons	military	noun	alone	missile-test	attack-words;joint	испытания
MOBILIZE	weapons	military	noun	alone	missile-test	attack-words;joint	пуск
MOBILIZE	weapons	military	verb	alone	missile-test	attack-words	испытать/испытывать
MOBILIZE	weapons	military	verb	alone	missile-test	attack-words	протестировать/
MOBILIZE	weapons	military	verb	alone	missile-test	attack-words;joint	провести/проводить испытание
MOBILIZE	weapons	military	verb	alone	missile-test	attack-words;joint	провести/проводить испытания
MOBILIZE	weapons	military	verb	alone	missile-test;@alone	attack-words	запустить/запускать
PROTEST	demo		noun	alone		sport	акция протеста
PROTEST	demo		noun	alone		sport	акция солидарности
PROTEST	demo		noun	alone		sport	антивоенный митинг
PROTEST	demo		noun	alone		sport	антиправительственные протесты
PROTEST	demo		noun	alone		sport	демонстрация
PROTEST	demo		noun	alone		sport	манифестация
PROTEST	demo		noun	alone		sport	марш протеста
PROTEST	demo		noun	alone		sport	массовые протесты
PROTEST	demo		noun	alone		sport	митинг
PROTEST	demo		noun	alone		sport	пикет
PROTEST	demo		noun	alone		sport	протестная акция
PROTEST	demo		noun	alone		sport	шествие
PROTEST	demo		noun	alone		sport;token-word	протест
PROTEST	demo		verb	alone		sport	выйти/выходить на акцию протеста
PROTEST	demo		verb	alone		sport	выйти/выходить на демонстрацию
PROTEST	demo		verb	alone		sport	выйти/выходить на митинг
PROTEST	demo		verb	alone		sport	выйти/выходить на протесты
PROTEST	demo		verb	alone		sport	выйти/выходить на улицы
PROTEST	demo		verb	alone		sport	митинговать
PROTEST	demo		verb	alone		sport	пикетировать
PROTEST	demo		verb	alone		sport	провести/проводить акцию протеста
PROTEST	demo		verb	alone		sport	протестовать
PROTEST	demo		verb	alone		sport	устроить/устраивать акцию протеста
PROTEST	hunger		noun	alone			голодовка
PROTEST	hunger		verb	alone			объявить/объявлять голодовку
PROTEST	obstruct		verb	alone		sport	заблокировать/блокировать трассу
PROTEST	obstruct		verb	alone		sport	перекрыть/перекрывать дороги
PROTEST	obstruct		verb	alone		sport	перекрыть/перекрывать дорогу
PROTEST	obstruct		verb	alone		sport	перекрыть/перекрывать трассу
PROTEST	riot		noun	alone		sport	беспорядки
PROTEST	riot		noun	alone		sport	бунт
PROTEST	riot		noun	alone		sport	массовые беспорядки
PROTEST	riot		noun	alone		sport	погром
PROTEST	riot		noun	alone		sport	погромы
PROTEST	riot		noun	alone		sport	уличные беспорядки
PROTEST	strike		noun	alone		sport	всеобщая забастовка
PROTEST	strike		noun	alone		sport	забастовка
PROTEST	strike		noun	alone		sport	стачка
PROTEST	strike		verb	alone		sport	забастовать/бастовать
PROTEST	strike		verb	alone		sport	объявить/объявлять забастовку
REJECT			noun	act			вето
REJECT			noun	act			отказ от
REJECT			noun	act			отказ от переговоров
REJECT			noun	act	@any		вето
REJECT			noun	act	@any		непризнание
REJECT			noun	act	@any		отказ
REJECT			noun	act	@any		отклонение
REJECT			verb	act		sport	воспрепятствовать/препятствовать
REJECT			verb	act		sport;withdraw-word	ветировать
REJECT			verb	act		sport;withdraw-word	возразить/возражать против
REJECT			verb	act		sport;withdraw-word	воспротивиться/противиться
REJECT			verb	act		sport;withdraw-word	выступить/выступать против
REJECT			verb	act		sport;withdraw-word	заблокировать/блокировать резолюцию
REJECT			verb	act		sport;withdraw-word	наложить/налагать вето
REJECT			verb	act		sport;withdraw-word	наложить/налагать вето на
REJECT			verb	act		sport;withdraw-word	отвергнуть/отвергать
REJECT			verb	act		sport;withdraw-word	отказать/отказывать
REJECT			verb	act		sport;withdraw-word	отказаться/отказываться
REJECT			verb	act		sport;withdraw-word	отказаться/отказываться от переговоров
REJECT			verb	act		sport;withdraw-word	отклонить/отклонять
REJECT			verb	act		sport;withdraw-word	проголосовать/голосовать против
REJECT			verb	act		sport;withdraw-word	проигнорировать/игнорировать
REJECT			verb	act	@any;proposal		заблокировать/блокировать
REJECT			verb	act	@any;proposal		исключить/исключать
REJECT			verb	act	@any;proposal		отказаться/отказываться
REJECT			verb	act	@any;proposal		отказаться/отказываться от
REQUEST			noun	demand		sport	запрос
REQUEST			noun	demand		sport	обращение с просьбой
REQUEST			noun	demand		sport	призыв
REQUEST			noun	demand		sport	просьба
REQUEST			noun	demand		sport	требование
REQUEST			verb	demand		sport	воззвать/взывать
REQUEST			verb	demand		sport	выступить/выступать с призывом
REQUEST			verb	demand		sport	добиваться от
REQUEST			verb	demand		sport	запросить/запрашивать
REQUEST			verb	demand		sport	запросить/запрашивать помощь
REQUEST			verb	demand		sport	направить/направлять призыв
REQUEST			verb	demand		sport	настаивать на
REQUEST			verb	demand		sport	настоять/
REQUEST			verb	demand		sport	обратиться/обращаться за помощью
REQUEST			verb	demand		sport	обратиться/обращаться с призывом
REQUEST			verb	demand		sport	обратиться/обращаться с просьбой
REQUEST			verb	demand		sport	попросить/просить
REQUEST			verb	demand		sport	попросить/просить помощи
REQUEST			verb	demand		sport	потребовать/требовать
REQUEST			verb	demand		sport	призвать/призывать
REQUEST			verb	demand		sport	умолять
REQUEST			verb	demand		sport	ходатайствовать
REQUEST			verb	demand	@any	sport	обратиться/обращаться с призывом
REQUEST			verb	demand	@any	sport	обратиться/обращаться с просьбой
REQUEST			verb	demand	@any	sport	попросить/просить
REQUEST			verb	demand	@any	sport	потребовать/требовать
REQUEST			verb	demand	@any	sport	призвать/призывать
REQUEST			verb	demand	@two	sport	направить/направлять запрос
REQUEST			verb	demand	@two	sport	направить/направлять обращение
REQUEST			verb	demand	@two	sport	обратиться/обращаться в
REQUEST			verb	demand	@two	sport	обратиться/обращаться к
REQUEST	meet		verb	demand	@coop		обратиться/обращаться
REQUEST	meet		verb	demand	@coop		предложить/предлагать
REQUEST	meet		verb	demand	@coop		пригласить/приглашать
REQUEST	meet	diplomatic	verb	demand		sport	предложить/предлагать встретиться
REQUEST	meet	diplomatic	verb	demand		sport	предложить/предлагать начать переговоры
REQUEST	meet	diplomatic	verb	demand		sport	предложить/предлагать переговоры
REQUEST	meet	diplomatic	verb	demand		sport	предложить/предлагать площадку
REQUEST	meet	diplomatic	verb	demand		sport	предложить/предлагать посредничество
REQUEST	meet	diplomatic	verb	demand		sport	предложить/предлагать провести переговоры
REQUEST	meet	diplomatic	verb	demand		sport	предложить/предлагать своё посредничество
REQUEST	meet	diplomatic	verb	demand		sport	пригласить/приглашать
RETREAT	access		verb	act	inspectors;humanitarian		впустить/впускать
RETREAT	access		verb	act	inspectors;humanitarian		допустить/допускать
RETREAT	access		verb	act	inspectors;humanitarian		пропустить/пропускать
RETREAT	ceasefire	military	verb	act			остановить/ боевые действия
RETREAT	ceasefire	military	verb	act			прекратить/прекращать боевые действия
RETREAT	ceasefire	military	verb	act			прекратить/прекращать военные действия
RETREAT	ceasefire	military	verb	act			прекратить/прекращать огонь
RETREAT	ceasefire	military	verb	act			приостановить/приостанавливать боевые действия
RETREAT	ceasefire	military	verb	act			сложить/складывать оружие
RETREAT	ceasefire	military	verb	act			соблюдать перемирие
RETREAT	ceasefire	military	verb	act			соблюдать режим прекращения огня
RETREAT	disarm	military	noun	alone			демилитаризация
RETREAT	disarm	military	noun	alone			денуклеаризация
RETREAT	disarm	military	noun	alone			разоружение
RETREAT	disarm	military	noun	alone			сдача оружия
RETREAT	disarm	military	verb	act	weapons	aid	ликвидировать запасы
RETREAT	disarm	military	verb	act	weapons	aid	сдать/сдавать
RETREAT	disarm	military	verb	act	weapons	aid	уничтожить/уничтожать запасы
RETREAT	release		noun	mutual		sport;sever;cut-word	обмен заключёнными
RETREAT	release		noun	mutual		sport;sever;cut-word	обмен пленными
RETREAT	release		noun	undergo	captive;people		освобождение
RETREAT	release		verb	act	captive;people		вернуть/возвращать
RETREAT	release		verb	act	captive;people		выпустить/
RETREAT	release		verb	act	captive;people		освободить/освобождать
RETREAT	release		verb	act	captive;people		отпустить/отпускать
RETREAT	release		verb	act	captive;people		передать/
RETREAT	release		verb	act	captive;people		репатриировать
RETREAT	release		verb	mutual		sport	обменяться/обмениваться военнопленными
RETREAT	release		verb	mutual		sport	обменяться/обмениваться заложниками
RETREAT	release		verb	mutual		sport	обменяться/обмениваться телами
RETREAT	release		verb	mutual		sport	обменяться/обмениваться телами погибших
RETREAT	resign	executive	noun	alone			отставка
RETREAT	resign	executive	verb	act	leader-word	sport	подать/подавать в отставку
RETREAT	resign	executive	verb	act	leader-word	sport	покинуть/ пост
RETREAT	resign	executive	verb	act	leader-word	sport	сложить/складывать полномочия
RETREAT	resign	executive	verb	act	leader-word	sport	уйти/уходить в отставку
RETREAT	withdraw	military	noun	act		agreement	вывод американских войск
RETREAT	withdraw	military	noun	act		agreement	вывод военных
RETREAT	withdraw	military	noun	act		agreement	вывод войск
RETREAT	withdraw	military	noun	act		agreement	вывод контингента
RETREAT	withdraw	military	noun	act		agreement	вывод российских войск
RETREAT	withdraw	military	noun	act		agreement	отвод войск
RETREAT	withdraw	military	noun	act		agreement	отвод сил
RETREAT	withdraw	military	noun	act		agreement	отступление
RETREAT	withdraw	military	verb	act	troops;territory		вернуть/возвращать
RETREAT	withdraw	military	verb	act	troops;territory		вывести/выводить
RETREAT	withdraw	military	verb	act	troops;territory		оставить/оставлять
RETREAT	withdraw	military	verb	act	troops;territory		отвести/отводить
RETREAT	withdraw	military	verb	act	troops;territory		отойти/отходить
RETREAT	withdraw	military	verb	act	troops;territory		отступить/отступать
RETREAT	withdraw	military	verb	act	troops;territory		передислоцировать
RETREAT	withdraw	military	verb	act	troops;territory		покинуть/покидать
RETREAT	withdraw	military	verb	act	troops;territory		эвакуировать
SANCTION			noun	against		lift;sport	антидемпинговые пошлины
SANCTION			noun	against		lift;sport	бойкот
SANCTION			noun	against		lift;sport	заградительные пошлины
SANCTION			noun	against		lift;sport	запрет на ввоз
SANCTION			noun	against		lift;sport	запрет на импорт
SANCTION			noun	against		lift;sport	запрет на экспорт
SANCTION			noun	against		lift;sport	импортные пошлины
SANCTION			noun	against		lift;sport	нефтяное эмбарго
SANCTION			noun	against		lift;sport	новые санкции
SANCTION			noun	against		lift;sport	ограничительные меры
SANCTION			noun	against		lift;sport	оружейное эмбарго
SANCTION			noun	against		lift;sport	пакет санкций
SANCTION			noun	against		lift;sport	персональные санкции
SANCTION			noun	against		lift;sport	санкции
SANCTION			noun	against		lift;sport	санкционное давление
SANCTION			noun	against		lift;sport	санкция
SANCTION			noun	against		lift;sport	секторальные санкции
SANCTION			noun	against		lift;sport	торговая война
SANCTION			noun	against		lift;sport	торговые ограничения
SANCTION			noun	against		lift;sport	экономическая блокада
SANCTION			noun	against		lift;sport	экономические санкции
SANCTION			noun	against		lift;sport	экономическое давление
SANCTION			noun	against		lift;sport	эмбарго
SANCTION			verb	act	blacklist	sport	включить/включать
SANCTION			verb	act	blacklist	sport	внести/вносить
SANCTION			verb	act	blacklist	sport	добавить/добавлять
SANCTION			verb	against		sport	бойкотировать
SANCTION			verb	against		sport	включить/включать в санкционный список
SANCTION			verb	against		sport	внести/вносить в санкционный список
SANCTION			verb	against		sport	внести/вносить в чёрный список
SANCTION			verb	against		sport	исключить/исключать из
SANCTION			verb	against		sport	обложить/облагать пошлинами
SANCTION			verb	against		sport	объявить/объявлять персоной нон грата
SANCTION			verb	against		sport	понизить/понижать уровень дипломатических отношений
SANCTION			verb	against		sport	понизить/понижать уровень дипотношений
SANCTION			verb	against		sport	понизить/понижать уровень отношений
SANCTION			verb	against		sport	приостановить/приостанавливать членство
SANCTION		diplomatic	verb	against	diplomat		закрыть/закрывать
SANCTION		economic	noun	act		lift;sport	ввозная пошлина
SANCTION		economic	noun	act		lift;sport	заградительная пошлина
SANCTION		economic	noun	act		lift;sport	пошлина
SANCTION		economic	noun	act		lift;sport	торговое эмбарго
SANCTION		economic	verb	act	assets	people	арестовать/
SANCTION		economic	verb	act	assets	people	заморозить/замораживать
SANCTION		economic	verb	act	assets	people	конфисковать
SANCTION		economic	verb	act	goods;trade-word	troops	запретить/запрещать
SANCTION		economic	verb	act	goods;trade-word	troops	перекрыть/
SANCTION		economic	verb	act	goods;trade-word	troops;attack-words	ограничить/ограничивать
SANCTION		economic	verb	act	goods;trade-word	troops;attack-words	остановить/
SANCTION		economic	verb	act	goods;trade-word	troops;attack-words	прекратить/прекращать
SANCTION		economic	verb	act	goods;trade-word	troops;attack-words	приостановить/приостанавливать
SANCTION	convict	legal	verb	act	people;crime;suspect		приговорить/приговаривать
SANCTION	discontinue		noun	act	agreement	sport	выход из
SANCTION	discontinue		noun	act	agreement	sport	денонсация
SANCTION	discontinue		noun	act	agreement	sport	расторжение
SANCTION	discontinue		verb	act			порвать/порывать с
SANCTION	discontinue		verb	act		sport	выйти/выходить из состава
SANCTION	discontinue		verb	act		sport	прекратить/прекращать участие в
SANCTION	discontinue		verb	act		sport	приостановить/приостанавливать участие в
SANCTION	discontinue		verb	act		sport	приостановить/приостанавливать членство в
SANCTION	discontinue		verb	act	agreement;talks;aid;ties;visit-word	protest-word;sport	денонсировать
SANCTION	discontinue		verb	act	agreement;talks;aid;ties;visit-word	protest-word;sport	разорвать/разрывать
SANCTION	discontinue		verb	act	agreement;talks;aid;ties;visit-word	protest-word;sport	расторгнуть/расторгать
SANCTION	discontinue		verb	act	agreement;talks;aid;ties;visit-word	troops;protest-word;sport;attack-words	выйти/выходить из
SANCTION	discontinue		verb	act	agreement;talks;aid;ties;visit-word	troops;protest-word;sport;attack-words	заморозить/замораживать
SANCTION	discontinue		verb	act	agreement;talks;aid;ties;visit-word	troops;protest-word;sport;attack-words	отложить/откладывать
SANCTION	discontinue		verb	act	agreement;talks;aid;ties;visit-word	troops;protest-word;sport;attack-words	отменить/отменять
SANCTION	discontinue		verb	act	agreement;talks;aid;ties;visit-word	troops;protest-word;sport;attack-words	покинуть/
SANCTION	discontinue		verb	act	agreement;talks;aid;ties;visit-word	troops;protest-word;sport;attack-words	прекратить/прекращать
SANCTION	discontinue		verb	act	agreement;talks;aid;ties;visit-word	troops;protest-word;sport;attack-words	прервать/прерывать
SANCTION	discontinue		verb	act	agreement;talks;aid;ties;visit-word	troops;protest-word;sport;attack-words	приостановить/приостанавливать
SANCTION	discontinue		verb	act	agreement;talks;aid;ties;visit-word	troops;protest-word;sport;attack-words	свернуть/сворачивать
SANCTION	discontinue		verb	act	agreement;talks;aid;ties;visit-word	troops;protest-word;sport;attack-words	сократить/сокращать
SANCTION	discontinue		verb	act	agreement;talks;aid;ties;visit-word	troops;protest-word;sport;attack-words	урезать/
SANCTION	discontinue	diplomatic	noun	mutual			прекращение дипотношений
SANCTION	discontinue	diplomatic	noun	mutual			разрыв дипломатических отношений
SANCTION	discontinue	diplomatic	noun	mutual			разрыв дипотношений
SANCTION	discontinue	diplomatic	noun	mutual			разрыв отношений
SANCTION	discontinue	diplomatic	verb	act			порвать/порывать отношения
SANCTION	discontinue	diplomatic	verb	act		protest-word;sport	разорвать/разрывать дипломатические отношения
SANCTION	discontinue	diplomatic	verb	act		protest-word;sport	разорвать/разрывать дипотношения
SANCTION	discontinue	diplomatic	verb	act		protest-word;sport	разорвать/разрывать отношения
SANCTION	expel	diplomatic	light	act			персона нон грата объявить/объявлять
SANCTION	expel	diplomatic	light	act			персона нон грата признать/признавать
SANCTION	expel	diplomatic	light	act	diplomat	troops	высылка объявить/объявлять
SANCTION	expel	diplomatic	noun	against			отзыв посла
SANCTION	expel	diplomatic	noun	undergo	diplomat	troops	выдворение
SANCTION	expel	diplomatic	noun	undergo	diplomat	troops	высылка
SANCTION	expel	diplomatic	verb	act			объявить/объявлять persona non grata
SANCTION	expel	diplomatic	verb	act	diplomat	troops	выгнать/выгонять
SANCTION	expel	diplomatic	verb	act	diplomat	troops	выдворить/выдворять
SANCTION	expel	diplomatic	verb	act	diplomat	troops	выслать/высылать
SANCTION	expel	diplomatic	verb	act	diplomat	troops	заявить/заявлять о высылке
SANCTION	expel	diplomatic	verb	act	diplomat	troops	объявить/объявлять о выдворении
SANCTION	expel	diplomatic	verb	act	diplomat	troops	объявить/объявлять о высылке
SANCTION	withdraw		verb	act	body-word;agreement	sport	выйти/выходить из
SANCTION	withdraw	diplomatic	verb	act			отозвать/отзывать посла
SANCTION	withdraw	diplomatic	verb	act			отозвать/отзывать своего посла
SANCTION	withdraw	diplomatic	verb	act	diplomat	troops	отозвать/отзывать
SUPPORT			noun	act		attack-words	благодарность
SUPPORT			noun	act		attack-words	одобрение
SUPPORT			noun	act		attack-words	поддержка
SUPPORT			noun	act		attack-words	поздравление
SUPPORT			noun	act		attack-words	похвала
SUPPORT			noun	act		attack-words	признательность
SUPPORT			noun	act		attack-words	соболезнование
SUPPORT			noun	demand		attack-words	солидарность
SUPPORT			noun	undergo			признание государства
SUPPORT			noun	undergo			признание независимости
SUPPORT			phrase	act		sport	высоко оценивает
SUPPORT			phrase	act		sport	высоко оценивают
SUPPORT			phrase	act		sport	высоко оценил
SUPPORT			phrase	act		sport	высоко оценила
SUPPORT			phrase	act		sport	высоко оценили
SUPPORT			phrase	act		sport	позитивно оценил
SUPPORT			phrase	act		sport	положительно оценил
SUPPORT			verb	act		sport	воздать/ должное
SUPPORT			verb	act		sport	встать/вставать на сторону
SUPPORT			verb	act		sport	выразить/выражать благодарность
SUPPORT			verb	act		sport	выразить/выражать поддержку
SUPPORT			verb	act		sport	выразить/выражать соболезнования
SUPPORT			verb	act		sport	голосовать за
SUPPORT			verb	act		sport	заступиться за
SUPPORT			verb	act		sport	отдать/отдавать должное
SUPPORT			verb	act		sport	поблагодарить/благодарить
SUPPORT			verb	act		sport	поддержать/поддерживать
SUPPORT			verb	act		sport	поздравить/поздравлять
SUPPORT			verb	act		sport	похвалить/хвалить
SUPPORT			verb	act		sport	приветствовать
SUPPORT			verb	act		sport	признать/признавать государство
SUPPORT			verb	act		sport	признать/признавать независимость
SUPPORT			verb	act		sport	проголосовать/голосовать за
SUPPORT			verb	act		sport	соболезновать
SUPPORT			verb	act		sport;sanction	одобрить/одобрять
SUPPORT			verb	demand		sport	выразить/выражать поддержку
SUPPORT			verb	demand		sport	выразить/выражать солидарность
SUPPORT			verb	demand		sport	солидаризироваться
SUPPORT			verb	demand		sport	солидаризироваться с
SUPPORT		diplomatic	noun	mutual			возобновление дипотношений
SUPPORT		diplomatic	noun	mutual			возобновление отношений
SUPPORT		diplomatic	noun	mutual			восстановление дипломатических отношений
SUPPORT		diplomatic	noun	mutual			восстановление дипотношений
SUPPORT		diplomatic	noun	mutual			восстановление отношений
SUPPORT		diplomatic	noun	mutual			заключение договора
SUPPORT		diplomatic	noun	mutual			заключение соглашения
SUPPORT		diplomatic	noun	mutual			нормализация
SUPPORT		diplomatic	noun	mutual			нормализация отношений
SUPPORT		diplomatic	noun	mutual			обмен послами
SUPPORT		diplomatic	noun	mutual			открытие посольств
SUPPORT		diplomatic	noun	mutual			подписание
SUPPORT		diplomatic	noun	mutual			подписание договора
SUPPORT		diplomatic	noun	mutual			подписание договорённостей
SUPPORT		diplomatic	noun	mutual			подписание документа
SUPPORT		diplomatic	noun	mutual			подписание документов
SUPPORT		diplomatic	noun	mutual			подписание меморандума
SUPPORT		diplomatic	noun	mutual			подписание соглашения
SUPPORT		diplomatic	noun	mutual			ратификация
SUPPORT		diplomatic	noun	mutual			сближение
SUPPORT		diplomatic	noun	mutual			установление дипломатических отношений
SUPPORT		diplomatic	noun	mutual			установление дипотношений
SUPPORT		diplomatic	verb	act			вернуть/возвращать посла
SUPPORT		diplomatic	verb	act			возобновить/возобновлять работу посольства
SUPPORT		diplomatic	verb	act			назначить/назначать посла
SUPPORT		diplomatic	verb	act			направить/направлять посла
SUPPORT		diplomatic	verb	act			открыть/открывать консульство
SUPPORT		diplomatic	verb	act			открыть/открывать посольство
SUPPORT		diplomatic	verb	mutual			возобновить/возобновлять дипломатические отношения
SUPPORT		diplomatic	verb	mutual			возобновить/возобновлять дипотношения
SUPPORT		diplomatic	verb	mutual			возобновить/возобновлять отношения
SUPPORT		diplomatic	verb	mutual			восстановить/восстанавливать дипломатические отношения
SUPPORT		diplomatic	verb	mutual			восстановить/восстанавливать дипотношения
SUPPORT		diplomatic	verb	mutual			восстановить/восстанавливать отношения
SUPPORT		diplomatic	verb	mutual			наладить/налаживать отношения
SUPPORT		diplomatic	verb	mutual			нормализовать/ отношения
SUPPORT		diplomatic	verb	mutual			обменяться/обмениваться послами
SUPPORT		diplomatic	verb	mutual			открыть/открывать посольства
SUPPORT		diplomatic	verb	mutual			помириться/
SUPPORT		diplomatic	verb	mutual			примириться/
SUPPORT		diplomatic	verb	mutual			развивать отношения
SUPPORT		diplomatic	verb	mutual			развивать связи
SUPPORT		diplomatic	verb	mutual			расширять связи
SUPPORT		diplomatic	verb	mutual			сблизиться/сближаться
SUPPORT		diplomatic	verb	mutual			углубить/углублять отношения
SUPPORT		diplomatic	verb	mutual			укрепить/укреплять отношения
SUPPORT		diplomatic	verb	mutual			укрепить/укреплять связи
SUPPORT		diplomatic	verb	mutual			укреплять отношения
SUPPORT		diplomatic	verb	mutual			укреплять связи
SUPPORT		diplomatic	verb	mutual			улучшить/улучшать отношения
SUPPORT		diplomatic	verb	mutual			установить/устанавливать дипломатические отношения
SUPPORT		diplomatic	verb	mutual			установить/устанавливать дипотношения
SUPPORT		diplomatic	verb	mutual		sport	заключить/заключать военный союз
SUPPORT		diplomatic	verb	mutual		sport	заключить/заключать мир
SUPPORT		diplomatic	verb	mutual		sport	заключить/заключать союз
SUPPORT		diplomatic	verb	mutual		sport	создать/создавать альянс
SUPPORT		diplomatic	verb	mutual		sport	создать/создавать союз
SUPPORT		diplomatic	verb	mutual	agreement	sport	завизировать/визировать
SUPPORT		diplomatic	verb	mutual	agreement	sport	заключить/заключать
SUPPORT		diplomatic	verb	mutual	agreement	sport	оформить/оформлять
SUPPORT		diplomatic	verb	mutual	agreement	sport	парафировать
SUPPORT		diplomatic	verb	mutual	agreement	sport	подписать/подписывать
SUPPORT		diplomatic	verb	mutual	agreement	sport	продлить/продлевать
SUPPORT		diplomatic	verb	mutual	agreement	sport	ратифицировать
SUPPORT		diplomatic	verb	mutual	agreement	sport	скрепить/скреплять
SUPPORT		diplomatic	verb	mutual	agreement	sport	утвердить/утверждать
THREATEN			noun	against		health;disease-word	предупреждение
THREATEN			noun	against		health;disease-word	угроза
THREATEN			noun	against		health;disease-word	угроза применения силы
THREATEN			noun	against		health;disease-word	ультиматум
THREATEN			noun	against		health;disease-word	шантаж
THREATEN			phrase	against		sport	дадут жёсткий ответ
THREATEN			phrase	against		sport	даст жёсткий ответ
THREATEN			phrase	against		sport	жёстко ответит на
THREATEN			phrase	against		sport	жёстко ответят на
THREATEN			verb	act		sport	анонсировать ответные меры
THREATEN			verb	act		sport	выдвинуть/выдвигать ультиматум
THREATEN			verb	act		sport	выступить/выступать с предупреждением
THREATEN			verb	act		sport	выступить/выступать с угрозами
THREATEN			verb	act		sport	заявить/заявлять о праве на ответ
THREATEN			verb	act		sport	обещать возмездие
THREATEN			verb	act		sport	обещать отомстить
THREATEN			verb	act		sport	оставить/оставлять за собой право
THREATEN			verb	act		sport	поклясться/ ответить
THREATEN			verb	act		sport	поклясться/ отомстить
THREATEN			verb	act		sport	поклясться/ уничтожить
THREATEN			verb	act		sport	пообещать/обещать возмездие
THREATEN			verb	act		sport	пообещать/обещать дать отпор
THREATEN			verb	act		sport	пообещать/обещать жёсткий ответ
THREATEN			verb	act		sport	пообещать/обещать ответить
THREATEN			verb	act		sport	пообещать/обещать ответные меры
THREATEN			verb	act		sport	пообещать/обещать ответный удар
THREATEN			verb	act		sport	пообещать/обещать отомстить
THREATEN			verb	act		sport	поставить/поставлять ультиматум
THREATEN			verb	act		sport	предостеречь/предостерегать
THREATEN			verb	act		sport	предупредить/предупреждать о последствиях
THREATEN			verb	act		sport	предупредить/предупреждать об ответных мерах
THREATEN			verb	act		sport	предъявить/предъявлять ультиматум
THREATEN			verb	act		sport	пригрозить/грозить
THREATEN			verb	act		sport	припугнуть/
THREATEN			verb	act		sport	угрожать
THREATEN			verb	act		sport	шантажировать
THREATEN			verb	act	@conflict	sport	пригрозить/грозить
THREATEN			verb	act	@conflict	sport	угрожать
THREATEN			verb	act	force;sanction;consequences		предостеречь/предостерегать
THREATEN			verb	act	force;sanction;consequences		предупредить/предупреждать
`,
  classes: `
agreement	акт
agreement	декларация
agreement	договор
agreement	договорённость
agreement	документ
agreement	дорожная карта
agreement	закон
agreement	заявление
agreement	коммюнике
agreement	конвенция
agreement	контракт
agreement	межправсоглашение
agreement	меморандум
agreement	пакт
agreement	план
agreement	программа
agreement	протокол
agreement	резолюция
agreement	сделка
agreement	соглашение
agreement	устав
agreement	хартия
aid	вакцина
aid	грант
aid	гуманитарная помощь
aid	гуманитарный груз
aid	гумгруз
aid	гумпомощь
aid	заём
aid	кредит
aid	лекарства
aid	медикаменты
aid	палатки
aid	партия помощи
aid	поддержка
aid	помощь
aid	предметы первой необходимости
aid	продовольствие
aid	продукты питания
aid	содействие
aid	спасатели
aid	средства
aid	ссуда
aid	убежище
aid	финансирование
assets	активы
assets	имущество
assets	резервы
assets	собственность
assets	средства
assets	счёт
attack-words	агрессия
attack-words	атака
attack-words	беспилотник
attack-words	боевик
attack-words	боевые действия
attack-words	бомбардировка
attack-words	взрыв
attack-words	военные действия
attack-words	война
attack-words	войска
attack-words	вторжение
attack-words	геноцид
attack-words	мирные жители
attack-words	нападение
attack-words	насилие
attack-words	обстрел
attack-words	огонь
attack-words	погибший
attack-words	ракета
attack-words	теракт
attack-words	терроризм
attack-words	убийство
attack-words	удар
auxiliary	был
auxiliary	была
auxiliary	были
auxiliary	было
auxiliary	быть
auxiliary	эта
auxiliary	эти
auxiliary	это
auxiliary	этот
better	активизировать
better	взаимный
better	возобновить
better	возобновление
better	восстановить
better	восстановление
better	двусторонний
better	дружественный
better	наращивать
better	нормализация
better	нормализовать
better	развивать
better	развитие
better	расширение
better	расширить
better	расширять
better	стратегический
better	тесный
better	углубить
better	углубление
better	углублять
better	укрепить
better	укрепление
better	укреплять
better	улучшение
blacklist	санкционные списки
blacklist	санкционный список
blacklist	список санкций
blacklist	список терроризма
blacklist	чёрные списки
blacklist	чёрный список
blame	агрессия
blame	безответственный
blame	вмешательство
blame	враждебный
blame	геноцид
blame	ложный
blame	ложь
blame	нарушение
blame	недопустимый
blame	недружественный
blame	незаконный
blame	необоснованный
blame	неприемлемый
blame	несправедливый
blame	опасный
blame	оскорбительный
blame	ошибка
blame	преступление
blame	провокационный
blame	провокация
blame	терроризм
blame	шантаж
body-word	БРИКС
body-word	ВТО
body-word	ЕАЭС
body-word	ЕС
body-word	Евросоюз
body-word	НАТО
body-word	ОДКБ
body-word	ШОС
body-word	Шанхайская организация сотрудничества
body-word	агентство
body-word	альянс
body-word	блок
body-word	договор
body-word	коалиция
body-word	конвенция
body-word	организация
body-word	пакт
body-word	совет
body-word	соглашение
body-word	союз
body-word	член
border	КПП
border	воздушное пространство
border	граница
border	переход
border	погранпереход
border	порт
border	пролив
border	пункт пропуска
business-words	акции
business-words	дивиденды
business-words	котировки
business-words	прибыль
capital	столица
captive	активист
captive	бизнесмен
captive	водитель
captive	военнопленный
captive	военнослужащий
captive	военный
captive	гражданин
captive	гражданка
captive	дети
captive	женщина
captive	журналист
captive	задержанный
captive	заключённый
captive	заложник
captive	капитан
captive	лётчик
captive	моряк
captive	пилот
captive	пленник
captive	пленный
captive	пограничник
captive	подданный
captive	политзаключённый
captive	россиянин
captive	рыбак
captive	священник
captive	солдат
captive	соотечественник
captive	студент
captive	судно
captive	танкер
captive	тела
captive	турист
captive	узник
captive	учёный
captive	экипаж
common	авдеевна
common	атлантида
common	гранада
common	карский
common	коломна
common	тайюань
common	чудский
consequences	возмездие
consequences	война
consequences	меры
consequences	наказание
consequences	ответ
consequences	последствия
consequences	санкция
consequences	удар
consequences	эскалация
crime	государственная измена
crime	измена
crime	контрабанда
crime	коррупция
crime	мошенничество
crime	отмывание денег
crime	преступление
crime	терроризм
crime	убийство
crime	шпионаж
cut-word	заморозить
cut-word	остановить
cut-word	прекратил
cut-word	прекратить
cut-word	прекращать
cut-word	прекращение
cut-word	приостанавливать
cut-word	приостановил
cut-word	приостановить
cut-word	приостановка
cut-word	сократить
cut-word	сокращение
cut-word	урезать
demand-word	давление
demand-word	критика
demand-word	обвинение
demand-word	претензия
demand-word	призыв
demand-word	требование
demand-word	утверждение
diplomat	атташе
diplomat	временный поверенный
diplomat	дипломат
diplomat	дипмиссия
diplomat	консул
diplomat	персонал
diplomat	посол
diplomat	посольство
diplomat	представитель
diplomat	сотрудники посольства
disease-word	болезнь
disease-word	вирус
disease-word	землетрясение
disease-word	наводнение
disease-word	пандемия
disease-word	пожар
disease-word	холера
force	атака
force	военная сила
force	военный
force	возмездие
force	война
force	вторжение
force	сила
force	удар
force	ядерный
goods	СПГ
goods	автомобиль
goods	бензин
goods	газ
goods	зерно
goods	золото
goods	лес
goods	микросхемы
goods	молоко
goods	мясо
goods	нефтепродукты
goods	нефть
goods	оборудование
goods	продовольствие
goods	продукция
goods	пшеница
goods	рис
goods	рыба
goods	самолёт
goods	сталь
goods	сырьё
goods	техника
goods	товары
goods	топливо
goods	трактор
goods	уголь
goods	удобрения
goods	уран
goods	фрукты
goods	электроэнергия
health	болезнь
health	вирус
health	грипп
health	здоровье
health	инсульт
health	инфаркт
health	пандемия
health	рак
humanitarian	врачи
humanitarian	гуманитарный
humanitarian	гумпомощь
humanitarian	медики
humanitarian	медицинский
humanitarian	спасатели
humanitarian-goods	вакцина
humanitarian-goods	вакцины
humanitarian-goods	гумпомощь
humanitarian-goods	лекарства
humanitarian-goods	медикаменты
humanitarian-goods	палатки
humanitarian-goods	продовольствие
inspectors	делегация
inspectors	журналист
inspectors	инспектор
inspectors	конвой
inspectors	миротворцы
inspectors	миссия
inspectors	наблюдатель
inspectors	эксперт
institution	МИД
institution	администрация
institution	ведомство
institution	власти
institution	внешнеполитическое ведомство
institution	генштаб
institution	кабинет министров
institution	кабмин
institution	министерство
institution	минобороны
institution	оборонное ведомство
institution	парламент
institution	посольство
institution	правительство
institution	прокуратура
institution	руководство
instrument-agreement	договорённость
instrument-agreement	сделка
instrument-agreement	соглашение
instrument-contract	контракт
instrument-diplomatic-relations	дипломатические отношения
instrument-diplomatic-relations	дипломатические связи
instrument-diplomatic-relations	дипотношения
instrument-drone	БПЛА
instrument-drone	беспилотник
instrument-drone	беспилотный летательный аппарат
instrument-drone	дрон
instrument-embassy	посольство
instrument-fighter-jet	истребитель
instrument-gas	СПГ
instrument-gas	газ
instrument-gas	природный газ
instrument-grain	зерно
instrument-grain	пшеница
instrument-joint-statement	совместная декларация
instrument-joint-statement	совместное заявление
instrument-joint-statement	совместное коммюнике
instrument-loan	заём
instrument-loan	кредит
instrument-memorandum	меморандум
instrument-memorandum	меморандум о взаимопонимании
instrument-missile	баллистическая ракета
instrument-missile	крылатая ракета
instrument-missile	ракета
instrument-nuclear-weapons	ядерное оружие
instrument-oil	нефть
instrument-prisoner-swap	обмен заключёнными
instrument-prisoner-swap	обмен пленными
instrument-protocol	протокол
instrument-resolution	резолюция
instrument-road-map	дорожная карта
instrument-sanctions	санкция
instrument-sanctions	эмбарго
instrument-tank	танк
instrument-treaty	договор
joint	объединённый
joint	совместно
joint	совместный
labour	водители
labour	зарплата
labour	профсоюз
labour	рабочие
labour	условия труда
labour	шахтёры
leader-word	генерал
leader-word	генсек
leader-word	глава
leader-word	госсекретарь
leader-word	делегация
leader-word	замминистра
leader-word	канцлер
leader-word	король
leader-word	лидер
leader-word	министр
leader-word	министр иностранных дел
leader-word	посланник
leader-word	посол
leader-word	правительство
leader-word	председатель
leader-word	представитель
leader-word	президент
leader-word	премьер
leader-word	премьер-министр
leader-word	принц
leader-word	секретарь
leader-word	советник
leader-word	спикер
leader-word	шейх
leader-word	эмир
lift	ослабление
lift	отмена
lift	отменил
lift	отменить
lift	отменять
lift	смягчение
lift	смягчить
lift	снимать
lift	снятие
lift	снять
locality	аэропорт
locality	база
locality	восток
locality	город
locality	деревня
locality	запад
locality	область
locality	остров
locality	порт
locality	посёлок
locality	пригород
locality	провинция
locality	район
locality	регион
locality	север
locality	северо-восток
locality	северо-запад
locality	село
locality	столица
locality	центр
locality	штат
locality	юг
locality	юго-восток
locality	юго-запад
market	баррель
market	биржа
market	индекс
market	котировки
market	курс
market	рынок
market	цены
media-word	СМИ
media-word	агентство
media-word	вещание
media-word	газета
media-word	журнал
media-word	издание
media-word	мессенджер
media-word	радио
media-word	сайт
media-word	соцсеть
media-word	телеканал
missile-test	баллистическая ракета
missile-test	баллистический снаряд
missile-test	боеголовка
missile-test	гиперзвуковая ракета
missile-test	гиперзвуковое оружие
missile-test	зенитная ракета
missile-test	крылатая ракета
missile-test	межконтинентальная баллистическая ракета
missile-test	межконтинентальная ракета
missile-test	неустановленный снаряд
missile-test	ракета
missile-test	ракета-носитель
missile-test	спутник
missile-test	торпеда
missile-test	ядерное оружие
missile-test	ядерное устройство
money	доллар
money	евро
money	миллиард
money	миллион
money	млн
money	млрд
money	рубль
money	средства
money	фунт
money	юань
note-word	нота
note-word	нота протеста
note-word	письмо
note-word	послание
party-word	НКО
party-word	группа
party-word	движение
party-word	движение талибан
party-word	митинг
party-word	оппозиция
party-word	организация
party-word	партия
party-word	фонд
peacekeepers	голубые каски
peacekeepers	миротворцы
peacekeepers	миротворческий
peacekeepers	наблюдатель
people	агент
people	адвокат
people	активист
people	афганец
people	беженец
people	бизнесмен
people	блогер
people	боевик
people	бывший
people	бывший министр
people	водитель
people	военнослужащий
people	военный
people	врач
people	генерал
people	гражданин
people	гражданка
people	дезертир
people	демонстрант
people	депутат
people	дети
people	дипломат
people	женщина
people	житель
people	журналист
people	инженер
people	иностранец
people	капитан
people	контрабандист
people	корреспондент
people	лидер
people	люди
people	лётчик
people	мигрант
people	моряк
people	мэр
people	наёмник
people	нелегал
people	оппозиционер
people	офицер
people	паломник
people	пассажир
people	певец
people	пилот
people	пограничник
people	подданный
people	подозреваемый
people	политик
people	полицейский
people	правозащитник
people	предприниматель
people	преподаватель
people	прокурор
people	протестующий
people	профессор
people	рабочий
people	ребёнок
people	репортёр
people	россиянин
people	рыбак
people	священник
people	семья
people	соотечественник
people	сотрудник
people	сотрудники
people	специалист
people	спортсмен
people	студент
people	судья
people	террорист
people	турист
people	участник
people	участник протеста
people	учёный
people	хакер
people	художник
people	человек
people	чиновник
people	член
people	шпион
people	экипаж
people	экоактивист
people	экс-министр
phone-word	видеоконференция
phone-word	видеосвязь
phone-word	звонок
phone-word	по телефону
phone-word	телефон
phone-word	телефонный
plural-office	главы МИД
plural-office	главы внешнеполитических ведомств
plural-office	главы государств
plural-office	главы делегаций
plural-office	главы правительств
plural-office	лидеры
plural-office	министры обороны
plural-office	президенты
plural-office	премьер-министры
plural-office	премьеры
police-word	военные
police-word	омон
police-word	полицейские
police-word	полиция
police-word	силовики
pronoun	он
pronoun	она
pronoun	они
proposal	запрос
proposal	заявка
proposal	идея
proposal	инициатива
proposal	план
proposal	посредничество
proposal	предложение
proposal	проект
proposal	проект резолюции
proposal	просьба
proposal	резолюция
proposal	требование
proposal	ультиматум
proposal	условие
protest-word	акция
protest-word	беспорядки
protest-word	демонстрант
protest-word	демонстрация
protest-word	забастовка
protest-word	митинг
protest-word	протест
protest-word	протестующий
protest-word	шествие
restriction	блокада
restriction	визовый режим
restriction	визы
restriction	запрет
restriction	комендантский час
restriction	ограничение
restriction	осада
restriction	чрезвычайное положение
restriction	эмбарго
sanction	бойкот
sanction	запрет
sanction	ограничение
sanction	ограничительные меры
sanction	пошлина
sanction	рестрикции
sanction	санкция
sanction	тариф
sanction	эмбарго
sever	заморозить
sever	напряжённость
sever	напряжённый
sever	понизить
sever	прекратил
sever	прекратить
sever	разорвал
sever	разорвать
sever	разрыв
sever	ухудшение
sever	ухудшиться
ship	газовоз
ship	груз
ship	катер
ship	контейнеровоз
ship	корабль
ship	наркотики
ship	партия оружия
ship	самолёт
ship	судно
ship	сухогруз
ship	танкер
ship	траулер
ship	яхта
sport	баскетбол
sport	болельщик
sport	волейбол
sport	вратарь
sport	гол
sport	гран-при
sport	клуб
sport	кубок
sport	матч
sport	медаль
sport	олимпиада
sport	олимпийский
sport	плей-офф
sport	полуфинал
sport	сборная
sport	стадион
sport	тайм
sport	теннис
sport	тренер
sport	турнир
sport	форвард
sport	футбол
sport	хоккей
sport	чемпионат
sport	шахматы
street	акция
street	лозунг
street	митинг
street	площадь
street	посольство
street	сотня
street	столица
street	тысяча
street	улица
street	участник
suspect	беглый
suspect	гражданин
suspect	мафия
suspect	наркобарон
suspect	обвиняемый
suspect	осуждённый
suspect	подозреваемый
suspect	преступник
suspect	террорист
talks	беседа
talks	визит
talks	встреча
talks	диалог
talks	заседание
talks	коллега
talks	консультации
talks	консультация
talks	контакты
talks	конференция
talks	переговоры
talks	саммит
talks	форум
territory	анклав
territory	аэродром
territory	база
territory	высота
territory	город
territory	граница
territory	деревня
territory	лагерь
territory	населённый пункт
territory	область
territory	объект
territory	остров
territory	побережье
territory	позиция
territory	порт
territory	провинция
territory	пункт
territory	район
territory	регион
territory	сектор
territory	село
territory	столица
territory	территория
territory	укрытие
ties	дипотношения
ties	контакты
ties	отношение
ties	отношения
ties	связи
ties	связь
ties	сотрудничество
token-word	в знак
topic-film	актриса
topic-film	актёр
topic-film	альбом
topic-film	зритель
topic-film	кассовый сбор
topic-film	кинокритик
topic-film	кинотеатр
topic-film	кинофестиваль
topic-film	певец
topic-film	певица
topic-film	премьера
topic-film	режиссёр
topic-film	рок-группа
topic-film	роман
topic-film	сериал
topic-film	спектакль
topic-film	сценарий
topic-film	трейлер
topic-film	фильм
topic-food	варить
topic-food	выпекать
topic-food	духовка
topic-food	ингредиент
topic-food	кастрюля
topic-food	лук
topic-food	мука
topic-food	нарезать
topic-food	оливковое масло
topic-food	рецепт
topic-food	сковорода
topic-food	сливочное масло
topic-food	столовая ложка
topic-food	тесто
topic-food	чайная ложка
topic-food	чеснок
topic-food	щепотка соли
topic-health	бессонница
topic-health	витамин
topic-health	давление
topic-health	дерматолог
topic-health	диета
topic-health	диетолог
topic-health	здоровый образ жизни
topic-health	иммунитет
topic-health	калория
topic-health	организм
topic-health	похудение
topic-health	простуда
topic-health	сахар
topic-health	симптом
topic-health	сон
topic-health	усталость
topic-health	холестерин
topic-life	балерина
topic-life	балет
topic-life	биография
topic-life	вышла замуж
topic-life	детство
topic-life	дочь
topic-life	женился
topic-life	композитор
topic-life	остались две дочери
topic-life	пианист
topic-life	писатель
topic-life	похороны
topic-life	поэт
topic-life	родилась в
topic-life	родился в
topic-life	скульптор
topic-life	училась
topic-life	учился
topic-life	художник
topic-shop	акция заканчивается
topic-shop	батарея
topic-shop	бесплатная доставка
topic-shop	бренд
topic-shop	гарантия
topic-shop	корзина
topic-shop	наушники
topic-shop	новая модель
topic-shop	ноутбук
topic-shop	покупатель
topic-shop	промокод
topic-shop	распродажа
topic-shop	скидка
topic-shop	смартфон
topic-shop	товар
topic-stars	астролог
topic-stars	близнецы
topic-stars	венера
topic-stars	водолей
topic-stars	гороскоп
topic-stars	знак зодиака
topic-stars	зодиак
topic-stars	козерог
topic-stars	марс
topic-stars	овен
topic-stars	скорпион
topic-stars	стрелец
topic-stars	телец
topic-weather	антициклон
topic-weather	без осадков
topic-weather	ветер
topic-weather	влажность
topic-weather	гидрометцентр
topic-weather	гололедица
topic-weather	градус
topic-weather	дождь
topic-weather	мороз
topic-weather	облачно
topic-weather	осадки
topic-weather	переменная облачность
topic-weather	потепление
topic-weather	похолодание
topic-weather	прогноз погоды
topic-weather	синоптик
topic-weather	снегопад
topic-weather	температура воздуха
tourism	отдых
tourism	отпуск
tourism	туризм
tourism	турист
tourism	туристы
trade-word	авиасообщение
trade-word	ввоз
trade-word	вывоз
trade-word	закупка
trade-word	импорт
trade-word	инвестиция
trade-word	перевозка
trade-word	поставка
trade-word	рейс
trade-word	торговля
trade-word	транзит
trade-word	экспорт
troops	авианосец
troops	авиация
troops	армия
troops	батальон
troops	беспилотник
troops	бригада
troops	бронетехника
troops	военнослужащий
troops	военные
troops	военный контингент
troops	войска
troops	гарнизон
troops	группировка
troops	дивизия
troops	истребитель
troops	катер
troops	контингент
troops	корабль
troops	крейсер
troops	пехота
troops	подлодка
troops	подразделение
troops	полк
troops	резервист
troops	самолёт
troops	силы
troops	солдат
troops	спецназ
troops	танк
troops	техника
troops	флот
troops	фрегат
troops	эскадрилья
troops	эсминец
unclaimed	взрыв
unclaimed	покушение
unclaimed	теракт
unclaimed	террористическая атака
unclaimed	террористический акт
visit-word	визит
visit-word	поездка
visit-word	турне
weapons	БПЛА
weapons	ЗРК
weapons	С-300
weapons	С-400
weapons	артиллерия
weapons	беспилотник
weapons	боеприпасы
weapons	бомба
weapons	бронетехника
weapons	вертолёт
weapons	военная продукция
weapons	военная техника
weapons	вооружение
weapons	гаубица
weapons	дрон
weapons	истребитель
weapons	комплекс
weapons	корабль
weapons	мина
weapons	оружие
weapons	патроны
weapons	подлодка
weapons	пушка
weapons	ракета
weapons	самолёт
weapons	система ПВО
weapons	снаряды
weapons	танк
weapons	торпеда
weapons	установка
withdraw-word	выйти
withdraw-word	выход
withdraw-word	денонсация
withdraw-word	денонсировать
withdraw-word	нарушать
withdraw-word	нарушение
withdraw-word	нарушить
withdraw-word	отказ
withdraw-word	отказаться
withdraw-word	разорвать
withdraw-word	расторгнуть
withdraw-word	расторжение
`,
  reporting: `
according	phrase	говорится в
according	phrase	как говорится в
according	phrase	как заявил
according	phrase	как заявила
according	phrase	как заявили
according	phrase	как заявляют
according	phrase	как написал
according	phrase	как написала
according	phrase	как отметил
according	phrase	как отметила
according	phrase	как отметили
according	phrase	как отмечает
according	phrase	как отмечают
according	phrase	как передал
according	phrase	как передало
according	phrase	как передают
according	phrase	как передаёт
according	phrase	как пишет
according	phrase	как пишут
according	phrase	как подчеркнул
according	phrase	как подчеркнули
according	phrase	как пояснил
according	phrase	как пояснили
according	phrase	как рассказал
according	phrase	как рассказала
according	phrase	как рассказали
according	phrase	как следует из
according	phrase	как сообщает
according	phrase	как сообщают
according	phrase	как сообщил
according	phrase	как сообщила
according	phrase	как сообщили
according	phrase	как уверяет
according	phrase	как утверждает
according	phrase	как утверждал
according	phrase	как утверждают
according	phrase	как уточнил
according	phrase	как уточнила
according	phrase	как уточнили
according	phrase	как уточняет
according	phrase	по версии
according	phrase	по данным
according	phrase	по заявлению
according	phrase	по заявлениям
according	phrase	по информации
according	phrase	по мнению
according	phrase	по оценкам
according	phrase	по оценке
according	phrase	по сведениям
according	phrase	по словам
according	phrase	по сообщению
according	phrase	по сообщениям
according	phrase	по утверждению
according	phrase	согласно данным
according	phrase	согласно докладу
according	phrase	согласно заявлению
according	phrase	согласно информации
according	phrase	согласно отчёту
according	phrase	согласно сообщению
according	phrase	согласно сообщениям
announce	verb	анонсировать
announce	verb	обнародовать/обнародовать
announce	verb	объявить/объявлять
announce	verb	оповестить/оповещать
cite	phrase	со ссылкой на
cite	phrase	ссылаются на
cite	phrase	ссылаясь на
cite	phrase	цитируя
cite	verb	процитировать/цитировать
cite	verb	сослаться/ссылаться
claim	verb	заверить/заверять
claim	verb	настаивать
claim	verb	уверять
claim	verb	утверждать
confirm	verb	подтвердить/подтверждать
confirm	verb	признать/
confirm	verb	удостоверить/удостоверять
deny	phrase	опроверг сообщения
deny	phrase	опровергли сообщения
deny	verb	опровергнуть/опровергать
deny	verb	отрицать
report	phrase	говорится
report	phrase	отмечается
report	phrase	подчёркивается
report	phrase	сказано
report	phrase	сказано в
report	phrase	сообщается в
report	phrase	указано
report	phrase	указывается
report	verb	доложить/докладывать
report	verb	донести/
report	verb	написать/писать
report	verb	опубликовать/публиковать
report	verb	передать/передавать
report	verb	поведать/
report	verb	проинформировать/информировать
report	verb	рассказать/рассказывать
report	verb	сообщить/сообщать
report	verb	уведомить/уведомлять
same	phrase	по его версии
same	phrase	по его данным
same	phrase	по его мнению
same	phrase	по его словам
same	phrase	по её мнению
same	phrase	по её словам
same	phrase	по их данным
same	phrase	по их информации
same	phrase	по их словам
same	phrase	по словам последнего
same	phrase	с его слов
say	verb	акцентировать
say	verb	выразить мнение
say	verb	высказаться/высказываться
say	verb	выступить/
say	verb	говорить
say	verb	добавить/добавлять
say	verb	дополнить/дополнять
say	verb	допустить/
say	verb	заключить/
say	verb	заявить/заявлять
say	verb	констатировать
say	verb	напомнить/напоминать
say	verb	обратить внимание
say	verb	объяснить/объяснять
say	verb	ответить/отвечать
say	verb	отметить/отмечать
say	verb	поделиться/делиться
say	verb	подчеркнуть/подчёркивать
say	verb	полагать
say	verb	пояснить/пояснять
say	verb	предположить/предполагать
say	verb	прокомментировать/комментировать
say	verb	резюмировать
say	verb	сказать/
say	verb	считать
say	verb	уверить/уверять
say	verb	указать/указывать
say	verb	уточнить/уточнять
warn	verb	предостеречь/предостерегать
warn	verb	предупредить/предупреждать
`,
  hedges: `
alleged	clause	phrase	вероятно
alleged	clause	phrase	видимо
alleged	clause	phrase	возможно
alleged	clause	phrase	как предполагается
alleged	clause	phrase	как утверждается
alleged	clause	phrase	никто не подтвердил
alleged	clause	phrase	официально не подтверждено
alleged	clause	phrase	по данным источников
alleged	clause	phrase	по информации источников
alleged	clause	phrase	по некоторым данным
alleged	clause	phrase	по неофициальным данным
alleged	clause	phrase	по неподтверждённой информации
alleged	clause	phrase	по неподтверждённым данным
alleged	clause	phrase	по непроверенным данным
alleged	clause	phrase	по предварительным данным
alleged	clause	phrase	по слухам
alleged	clause	phrase	по-видимому
alleged	clause	phrase	подозревается
alleged	clause	phrase	подозревают
alleged	clause	phrase	подозреваются
alleged	clause	phrase	пока не подтвердил
alleged	clause	phrase	пока не подтвердили
alleged	clause	phrase	появились сообщения
alleged	clause	phrase	предполагается
alleged	clause	phrase	предполагают
alleged	clause	phrase	предположительно
alleged	clause	phrase	слухи
alleged	clause	phrase	слухи о
alleged	clause	phrase	сообщается
alleged	clause	phrase	судя по всему
alleged	clause	phrase	утверждается
alleged	clause	phrase	якобы
alleged	next	phrase	неподтверждённый
alleged	next	phrase	предполагаемый
future	clause	phrase	в ближайшее время
future	clause	phrase	в ближайшем будущем
future	clause	phrase	в ближайшие дни
future	clause	phrase	в ближайшие недели
future	clause	phrase	в скором времени
future	clause	phrase	в следующем году
future	clause	phrase	в следующем месяце
future	clause	phrase	вскоре
future	clause	phrase	должен состояться
future	clause	phrase	должна состояться
future	clause	phrase	должны состояться
future	clause	phrase	завтра
future	clause	phrase	запланирован
future	clause	phrase	запланирована
future	clause	phrase	запланировано
future	clause	phrase	запланированы
future	clause	phrase	может состояться
future	clause	phrase	на следующей неделе
future	clause	phrase	намечен
future	clause	phrase	намечена
future	clause	phrase	намечено
future	clause	phrase	намечены
future	clause	phrase	начнутся
future	clause	phrase	начнётся
future	clause	phrase	ожидается
future	clause	phrase	ожидаются
future	clause	phrase	планируется
future	clause	phrase	планируются
future	clause	phrase	предстоит
future	clause	phrase	пройдут
future	clause	phrase	пройдёт
future	clause	phrase	скоро
future	clause	phrase	состоится
future	clause	phrase	состоятся
future	next	phrase	анонсировал
future	next	phrase	анонсировала
future	next	phrase	анонсировали
future	next	phrase	анонсировало
future	next	phrase	анонсирует
future	next	phrase	ближайшее время
future	next	phrase	ближайший
future	next	phrase	будем
future	next	phrase	будет
future	next	phrase	будут
future	next	phrase	будущий
future	next	phrase	выразил намерение
future	next	phrase	готов
future	next	phrase	готова
future	next	phrase	готовится
future	next	phrase	готовность
future	next	phrase	готово
future	next	phrase	готовы
future	next	phrase	готовятся
future	next	phrase	грядущий
future	next	phrase	договорились
future	next	phrase	договорился
future	next	phrase	должен прибыть
future	next	phrase	должно состояться
future	next	phrase	должны прибыть
future	next	phrase	желание
future	next	phrase	заинтересованность
future	next	phrase	запланированный
future	next	phrase	заявил о намерении
future	next	phrase	как ожидается
future	next	phrase	надеется
future	next	phrase	надеются
future	next	phrase	намекнул на
future	next	phrase	намеревается
future	next	phrase	намереваются
future	next	phrase	намерен
future	next	phrase	намерена
future	next	phrase	намерение
future	next	phrase	намерено
future	next	phrase	намерены
future	next	phrase	настроен
future	next	phrase	настроены
future	next	phrase	обещает
future	next	phrase	обещал
future	next	phrase	обещание
future	next	phrase	обещают
future	next	phrase	обязалась
future	next	phrase	обязались
future	next	phrase	обязался
future	next	phrase	обязуется
future	next	phrase	обязуются
future	next	phrase	план
future	next	phrase	планировал
future	next	phrase	планирует
future	next	phrase	планируют
future	next	phrase	планы
future	next	phrase	подготовка
future	next	phrase	подготовке
future	next	phrase	подготовку
future	next	phrase	пообещал
future	next	phrase	пообещала
future	next	phrase	пообещали
future	next	phrase	пообещало
future	next	phrase	поручил
future	next	phrase	поручила
future	next	phrase	поручили
future	next	phrase	предложил
future	next	phrase	предложила
future	next	phrase	предстоящий
future	next	phrase	призван
future	next	phrase	приказал
future	next	phrase	приказала
future	next	phrase	приказали
future	next	phrase	распорядилась
future	next	phrase	распорядился
future	next	phrase	рассчитывает
future	next	phrase	рассчитывают
future	next	phrase	решение
future	next	phrase	решил
future	next	phrase	решила
future	next	phrase	решили
future	next	phrase	решило
future	next	phrase	собирается
future	next	phrase	собираются
future	next	phrase	согласилась
future	next	phrase	согласились
future	next	phrase	согласился
future	next	phrase	стремится
future	next	phrase	стремление
future	next	phrase	стремятся
future	next	phrase	уполномочил
future	next	phrase	уполномочила
future	next	phrase	уполномочили
future	next	phrase	условились
future	next	phrase	хотят
future	next	phrase	хочет
hypothetical	next	phrase	бы
hypothetical	next	phrase	в случае
hypothetical	next	phrase	в случае если
hypothetical	next	phrase	вероятно
hypothetical	next	phrase	вероятности
hypothetical	next	phrase	вероятность
hypothetical	next	phrase	вероятный
hypothetical	next	phrase	возможно
hypothetical	next	phrase	возможности
hypothetical	next	phrase	возможность
hypothetical	next	phrase	возможный
hypothetical	next	phrase	должен
hypothetical	next	phrase	должна
hypothetical	next	phrase	должно
hypothetical	next	phrase	должны
hypothetical	next	phrase	если
hypothetical	next	phrase	желание
hypothetical	next	phrase	мог
hypothetical	next	phrase	мог бы
hypothetical	next	phrase	могла
hypothetical	next	phrase	могли
hypothetical	next	phrase	могли бы
hypothetical	next	phrase	могло
hypothetical	next	phrase	могут
hypothetical	next	phrase	может
hypothetical	next	phrase	надежда
hypothetical	next	phrase	надежде
hypothetical	next	phrase	надежду
hypothetical	next	phrase	не исключает
hypothetical	next	phrase	не исключают
hypothetical	next	phrase	не исключено
hypothetical	next	phrase	не исключил
hypothetical	next	phrase	не исключила
hypothetical	next	phrase	необходимо
hypothetical	next	phrase	необходимость
hypothetical	next	phrase	нужно
hypothetical	next	phrase	опасается
hypothetical	next	phrase	опасаются
hypothetical	next	phrase	опасность
hypothetical	next	phrase	попыталась
hypothetical	next	phrase	попытались
hypothetical	next	phrase	попыталось
hypothetical	next	phrase	попытался
hypothetical	next	phrase	попытаться
hypothetical	next	phrase	попытка
hypothetical	next	phrase	попытке
hypothetical	next	phrase	попытки
hypothetical	next	phrase	попытку
hypothetical	next	phrase	потенциальный
hypothetical	next	phrase	потребовал
hypothetical	next	phrase	потребовала
hypothetical	next	phrase	потребовали
hypothetical	next	phrase	предлагает
hypothetical	next	phrase	предлагают
hypothetical	next	phrase	предложили
hypothetical	next	phrase	предложило
hypothetical	next	phrase	при условии
hypothetical	next	phrase	пригрозил
hypothetical	next	phrase	пригрозила
hypothetical	next	phrase	пригрозили
hypothetical	next	phrase	призвал
hypothetical	next	phrase	призвала
hypothetical	next	phrase	призвали
hypothetical	next	phrase	призвало
hypothetical	next	phrase	призывает
hypothetical	next	phrase	призывают
hypothetical	next	phrase	пытается
hypothetical	next	phrase	пыталась
hypothetical	next	phrase	пытались
hypothetical	next	phrase	пытался
hypothetical	next	phrase	пытаются
hypothetical	next	phrase	ради
hypothetical	next	phrase	рассматривает
hypothetical	next	phrase	рассматривает возможность
hypothetical	next	phrase	рассматривают
hypothetical	next	phrase	риск
hypothetical	next	phrase	рискует
hypothetical	next	phrase	следует
hypothetical	next	phrase	смогут
hypothetical	next	phrase	сможет
hypothetical	next	phrase	способен
hypothetical	next	phrase	способна
hypothetical	next	phrase	способны
hypothetical	next	phrase	станет ли
hypothetical	next	phrase	требует
hypothetical	next	phrase	требуют
hypothetical	next	phrase	угрожает
hypothetical	next	phrase	угрожал
hypothetical	next	phrase	угрожала
hypothetical	next	phrase	угрожали
hypothetical	next	phrase	угрожают
hypothetical	next	phrase	угроза
hypothetical	next	phrase	хотел бы
hypothetical	next	phrase	хочет
hypothetical	next	phrase	чтоб
hypothetical	next	phrase	чтобы
negated	clause	phrase	безосновательный
negated	clause	phrase	беспочвенный
negated	clause	phrase	не соответствует действительности
negated	clause	phrase	не соответствуют действительности
negated	clause	phrase	необоснованный
negated	clause	phrase	нет доказательств
negated	clause	phrase	нет никаких доказательств
negated	next	phrase	без
negated	next	phrase	больше не
negated	next	phrase	воздержалась
negated	next	phrase	воздержались
negated	next	phrase	воздержался
negated	next	phrase	исключает
negated	next	phrase	исключил
negated	next	phrase	исключила
negated	next	phrase	исключили
negated	next	phrase	не
negated	next	phrase	не будет
negated	next	phrase	не будут
negated	next	phrase	не был
negated	next	phrase	не была
negated	next	phrase	не были
negated	next	phrase	не было
negated	next	phrase	не намеревается
negated	next	phrase	не намерен
negated	next	phrase	не намерена
negated	next	phrase	не намерены
negated	next	phrase	не планирует
negated	next	phrase	не планируют
negated	next	phrase	не подписал
negated	next	phrase	не смог
negated	next	phrase	не смогла
negated	next	phrase	не смогли
negated	next	phrase	не собирается
negated	next	phrase	не собиралась
negated	next	phrase	не собирались
negated	next	phrase	не собирался
negated	next	phrase	не собираются
negated	next	phrase	не стал
negated	next	phrase	не стала
negated	next	phrase	не стали
negated	next	phrase	не стало
negated	next	phrase	не удалось
negated	next	phrase	нет
negated	next	phrase	ни
negated	next	phrase	ни разу не
negated	next	phrase	никогда
negated	next	phrase	опроверг
negated	next	phrase	опровергает
negated	next	phrase	опровергают
negated	next	phrase	опровергла
negated	next	phrase	опровергли
negated	next	phrase	опровергло
negated	next	phrase	отказалась
negated	next	phrase	отказались
negated	next	phrase	отказался
negated	next	phrase	отказывается
negated	next	phrase	отказываются
negated	next	phrase	отложил
negated	next	phrase	отложила
negated	next	phrase	отложили
negated	next	phrase	отрицает
negated	next	phrase	отрицал
negated	next	phrase	отрицала
negated	next	phrase	отрицали
negated	next	phrase	отрицают
negated	next	phrase	отсутствие
negated	next	phrase	прекратил
negated	next	phrase	сорвал
negated	next	phrase	сорвала
negated	next	phrase	сорвали
`,
  numbers: `
-	count	вечера
-	count	герань
-	count	глава
-	count	калибр
-	count	летнего
-	count	летней
-	count	летний
-	count	летняя
-	count	миг
-	count	мск
-	count	номер
-	count	пункт
-	count	пункта
-	count	резолюции
-	count	резолюцию
-	count	резолюция
-	count	с половиной
-	count	статье
-	count	статьи
-	count	статья
-	count	страница
-	count	су
-	count	утра
-	count	шахед
..	cardinal	до
..	cardinal	по
1	ordinal	первая
1	ordinal	первого
1	ordinal	первое
1	ordinal	первой
1	ordinal	первом
1	ordinal	первому
1	ordinal	первую
1	ordinal	первые
1	ordinal	первый
1	ordinal	первым
1	ordinal	первых
1.5	cardinal	полтора
1.5	cardinal	полторы
1.5	cardinal	полутора
10	cardinal	десяти
10	cardinal	десяток
10	cardinal	десять
10	cardinal	десятью
10	ordinal	десятая
10	ordinal	десятого
10	ordinal	десятое
10	ordinal	десятой
10	ordinal	десятом
10	ordinal	десятому
10	ordinal	десятую
10	ordinal	десятые
10	ordinal	десятый
10	ordinal	десятым
10	ordinal	десятых
100	cardinal	сотню
100	cardinal	сотня
100	cardinal	ста
100	cardinal	сто
100	ordinal	сотая
100	ordinal	сотого
100	ordinal	сотое
100	ordinal	сотой
100	ordinal	сотом
100	ordinal	сотому
100	ordinal	сотую
100	ordinal	сотые
100	ordinal	сотый
100	ordinal	сотым
100	ordinal	сотых
1000	cardinal	тысяча
1000	cardinal	тысячей
1000	cardinal	тысячу
1000	multiplier	тыс
1000	multiplier	тысяч
1000	multiplier	тысяча
1000	multiplier	тысячам
1000	multiplier	тысячами
1000	multiplier	тысячах
1000	multiplier	тысячей
1000	multiplier	тысячи
1000	multiplier	тысячу
1000000	cardinal	миллион
1000000	multiplier	миллион
1000000	multiplier	миллиона
1000000	multiplier	миллионам
1000000	multiplier	миллионами
1000000	multiplier	миллионах
1000000	multiplier	миллионов
1000000	multiplier	миллионом
1000000	multiplier	миллиону
1000000	multiplier	млн
1000000000	cardinal	миллиард
1000000000	multiplier	миллиард
1000000000	multiplier	миллиарда
1000000000	multiplier	миллиардам
1000000000	multiplier	миллиардами
1000000000	multiplier	миллиардах
1000000000	multiplier	миллиардов
1000000000	multiplier	миллиардом
1000000000	multiplier	миллиарду
1000000000	multiplier	млрд
1000000000000	multiplier	триллион
1000000000000	multiplier	триллиона
1000000000000	multiplier	триллионов
1000000000000	multiplier	трлн
11	cardinal	одиннадцати
11	cardinal	одиннадцать
11	cardinal	одиннадцатью
11	ordinal	одиннадцатая
11	ordinal	одиннадцатого
11	ordinal	одиннадцатое
11	ordinal	одиннадцатой
11	ordinal	одиннадцатом
11	ordinal	одиннадцатому
11	ordinal	одиннадцатую
11	ordinal	одиннадцатые
11	ordinal	одиннадцатый
11	ordinal	одиннадцатым
11	ordinal	одиннадцатых
12	cardinal	двенадцати
12	cardinal	двенадцать
12	cardinal	двенадцатью
12	cardinal	дюжина
12	cardinal	дюжину
12	ordinal	двенадцатая
12	ordinal	двенадцатого
12	ordinal	двенадцатое
12	ordinal	двенадцатой
12	ordinal	двенадцатом
12	ordinal	двенадцатому
12	ordinal	двенадцатую
12	ordinal	двенадцатые
12	ordinal	двенадцатый
12	ordinal	двенадцатым
12	ordinal	двенадцатых
13	cardinal	тринадцати
13	cardinal	тринадцать
13	cardinal	тринадцатью
13	ordinal	тринадцатая
13	ordinal	тринадцатого
13	ordinal	тринадцатое
13	ordinal	тринадцатой
13	ordinal	тринадцатом
13	ordinal	тринадцатому
13	ordinal	тринадцатую
13	ordinal	тринадцатые
13	ordinal	тринадцатый
13	ordinal	тринадцатым
13	ordinal	тринадцатых
14	cardinal	четырнадцати
14	cardinal	четырнадцать
14	cardinal	четырнадцатью
14	ordinal	четырнадцатая
14	ordinal	четырнадцатого
14	ordinal	четырнадцатое
14	ordinal	четырнадцатой
14	ordinal	четырнадцатом
14	ordinal	четырнадцатому
14	ordinal	четырнадцатую
14	ordinal	четырнадцатые
14	ordinal	четырнадцатый
14	ordinal	четырнадцатым
14	ordinal	четырнадцатых
15	cardinal	пятнадцати
15	cardinal	пятнадцать
15	cardinal	пятнадцатью
15	ordinal	пятнадцатая
15	ordinal	пятнадцатого
15	ordinal	пятнадцатое
15	ordinal	пятнадцатой
15	ordinal	пятнадцатом
15	ordinal	пятнадцатому
15	ordinal	пятнадцатую
15	ordinal	пятнадцатые
15	ordinal	пятнадцатый
15	ordinal	пятнадцатым
15	ordinal	пятнадцатых
16	cardinal	шестнадцати
16	cardinal	шестнадцать
16	cardinal	шестнадцатью
16	ordinal	шестнадцатая
16	ordinal	шестнадцатого
16	ordinal	шестнадцатое
16	ordinal	шестнадцатой
16	ordinal	шестнадцатом
16	ordinal	шестнадцатому
16	ordinal	шестнадцатую
16	ordinal	шестнадцатые
16	ordinal	шестнадцатый
16	ordinal	шестнадцатым
16	ordinal	шестнадцатых
17	cardinal	семнадцати
17	cardinal	семнадцать
17	cardinal	семнадцатью
17	ordinal	семнадцатая
17	ordinal	семнадцатого
17	ordinal	семнадцатое
17	ordinal	семнадцатой
17	ordinal	семнадцатом
17	ordinal	семнадцатому
17	ordinal	семнадцатую
17	ordinal	семнадцатые
17	ordinal	семнадцатый
17	ordinal	семнадцатым
17	ordinal	семнадцатых
18	cardinal	восемнадцати
18	cardinal	восемнадцать
18	cardinal	восемнадцатью
18	ordinal	восемнадцатая
18	ordinal	восемнадцатого
18	ordinal	восемнадцатое
18	ordinal	восемнадцатой
18	ordinal	восемнадцатом
18	ordinal	восемнадцатому
18	ordinal	восемнадцатую
18	ordinal	восемнадцатые
18	ordinal	восемнадцатый
18	ordinal	восемнадцатым
18	ordinal	восемнадцатых
19	cardinal	девятнадцати
19	cardinal	девятнадцать
19	cardinal	девятнадцатью
19	ordinal	девятнадцатая
19	ordinal	девятнадцатого
19	ordinal	девятнадцатое
19	ordinal	девятнадцатой
19	ordinal	девятнадцатом
19	ordinal	девятнадцатому
19	ordinal	девятнадцатую
19	ordinal	девятнадцатые
19	ordinal	девятнадцатый
19	ordinal	девятнадцатым
19	ordinal	девятнадцатых
1?	cardinal	один
1?	cardinal	одна
1?	cardinal	одним
1?	cardinal	одно
1?	cardinal	одного
1?	cardinal	одной
1?	cardinal	одному
1?	cardinal	одну
2	cardinal	два
2	cardinal	две
2	cardinal	двое
2	cardinal	двоих
2	cardinal	двум
2	cardinal	двумя
2	cardinal	двух
2	ordinal	вторая
2	ordinal	второго
2	ordinal	второе
2	ordinal	второй
2	ordinal	втором
2	ordinal	второму
2	ordinal	вторую
2	ordinal	вторые
2	ordinal	вторым
2	ordinal	вторых
20	cardinal	двадцати
20	cardinal	двадцать
20	cardinal	двадцатью
20	ordinal	двадцатая
20	ordinal	двадцатого
20	ordinal	двадцатое
20	ordinal	двадцатой
20	ordinal	двадцатом
20	ordinal	двадцатому
20	ordinal	двадцатую
20	ordinal	двадцатые
20	ordinal	двадцатый
20	ordinal	двадцатым
20	ordinal	двадцатых
200	cardinal	двести
200	cardinal	двумстам
200	cardinal	двухсот
200	cardinal	двухстах
3	cardinal	трем
3	cardinal	тремя
3	cardinal	трех
3	cardinal	три
3	cardinal	трое
3	cardinal	троих
3	ordinal	третий
3	ordinal	третье
3	ordinal	третьего
3	ordinal	третьей
3	ordinal	третьем
3	ordinal	третьи
3	ordinal	третьим
3	ordinal	третью
3	ordinal	третья
30	cardinal	тридцати
30	cardinal	тридцать
30	cardinal	тридцатью
30	ordinal	тридцатая
30	ordinal	тридцатого
30	ordinal	тридцатое
30	ordinal	тридцатой
30	ordinal	тридцатом
30	ordinal	тридцатому
30	ordinal	тридцатую
30	ordinal	тридцатые
30	ordinal	тридцатый
30	ordinal	тридцатым
30	ordinal	тридцатых
300	cardinal	тремстам
300	cardinal	трехсот
300	cardinal	трехстах
300	cardinal	триста
4	cardinal	четверо
4	cardinal	четверых
4	cardinal	четыре
4	cardinal	четырем
4	cardinal	четырех
4	cardinal	четырьмя
4	ordinal	четвертая
4	ordinal	четвертого
4	ordinal	четвертое
4	ordinal	четвертой
4	ordinal	четвертом
4	ordinal	четвертому
4	ordinal	четвертую
4	ordinal	четвертые
4	ordinal	четвертый
4	ordinal	четвертым
4	ordinal	четвертых
40	cardinal	сорок
40	cardinal	сорока
40	ordinal	сороковая
40	ordinal	сорокового
40	ordinal	сороковое
40	ordinal	сороковой
40	ordinal	сороковом
40	ordinal	сороковому
40	ordinal	сороковую
40	ordinal	сороковые
40	ordinal	сороковым
40	ordinal	сороковых
400	cardinal	четыремстам
400	cardinal	четыреста
400	cardinal	четырехсот
5	cardinal	пятеро
5	cardinal	пятерых
5	cardinal	пяти
5	cardinal	пять
5	cardinal	пятью
5	ordinal	пятая
5	ordinal	пятого
5	ordinal	пятое
5	ordinal	пятой
5	ordinal	пятом
5	ordinal	пятому
5	ordinal	пятую
5	ordinal	пятые
5	ordinal	пятый
5	ordinal	пятым
5	ordinal	пятых
50	cardinal	пятидесяти
50	cardinal	пятьдесят
50	cardinal	пятьюдесятью
50	ordinal	пятидесятая
50	ordinal	пятидесятого
50	ordinal	пятидесятое
50	ordinal	пятидесятой
50	ordinal	пятидесятом
50	ordinal	пятидесятому
50	ordinal	пятидесятую
50	ordinal	пятидесятые
50	ordinal	пятидесятый
50	ordinal	пятидесятым
50	ordinal	пятидесятых
500	cardinal	пятисот
500	cardinal	пятистам
500	cardinal	пятистах
500	cardinal	пятьсот
500000	cardinal	полмиллиона
6	cardinal	шестеро
6	cardinal	шестерых
6	cardinal	шести
6	cardinal	шесть
6	cardinal	шестью
6	ordinal	шестая
6	ordinal	шестого
6	ordinal	шестое
6	ordinal	шестой
6	ordinal	шестом
6	ordinal	шестому
6	ordinal	шестую
6	ordinal	шестые
6	ordinal	шестым
6	ordinal	шестых
60	cardinal	шестидесяти
60	cardinal	шестьдесят
60	cardinal	шестьюдесятью
60	ordinal	шестидесятая
60	ordinal	шестидесятого
60	ordinal	шестидесятое
60	ordinal	шестидесятой
60	ordinal	шестидесятом
60	ordinal	шестидесятому
60	ordinal	шестидесятую
60	ordinal	шестидесятые
60	ordinal	шестидесятый
60	ordinal	шестидесятым
60	ordinal	шестидесятых
600	cardinal	шестисот
600	cardinal	шестистам
600	cardinal	шестьсот
7	cardinal	семеро
7	cardinal	семерых
7	cardinal	семи
7	cardinal	семь
7	ordinal	седьмая
7	ordinal	седьмого
7	ordinal	седьмое
7	ordinal	седьмой
7	ordinal	седьмом
7	ordinal	седьмому
7	ordinal	седьмую
7	ordinal	седьмые
7	ordinal	седьмым
7	ordinal	седьмых
70	cardinal	семидесяти
70	cardinal	семьдесят
70	cardinal	семьюдесятью
70	ordinal	семидесятая
70	ordinal	семидесятого
70	ordinal	семидесятое
70	ordinal	семидесятой
70	ordinal	семидесятом
70	ordinal	семидесятому
70	ordinal	семидесятую
70	ordinal	семидесятые
70	ordinal	семидесятый
70	ordinal	семидесятым
70	ordinal	семидесятых
700	cardinal	семисот
700	cardinal	семистам
700	cardinal	семьсот
7?	cardinal	семью
8	cardinal	восемь
8	cardinal	восемью
8	cardinal	восьми
8	cardinal	восьмью
8	ordinal	восьмая
8	ordinal	восьмого
8	ordinal	восьмое
8	ordinal	восьмой
8	ordinal	восьмом
8	ordinal	восьмому
8	ordinal	восьмую
8	ordinal	восьмые
8	ordinal	восьмым
8	ordinal	восьмых
80	cardinal	восемьдесят
80	cardinal	восьмидесяти
80	ordinal	восьмидесятая
80	ordinal	восьмидесятого
80	ordinal	восьмидесятое
80	ordinal	восьмидесятой
80	ordinal	восьмидесятом
80	ordinal	восьмидесятому
80	ordinal	восьмидесятую
80	ordinal	восьмидесятые
80	ordinal	восьмидесятый
80	ordinal	восьмидесятым
80	ordinal	восьмидесятых
800	cardinal	восемьсот
800	cardinal	восьмисот
800	cardinal	восьмистам
9	cardinal	девяти
9	cardinal	девять
9	cardinal	девятью
9	ordinal	девятая
9	ordinal	девятого
9	ordinal	девятое
9	ordinal	девятой
9	ordinal	девятом
9	ordinal	девятому
9	ordinal	девятую
9	ordinal	девятые
9	ordinal	девятый
9	ordinal	девятым
9	ordinal	девятых
90	cardinal	девяноста
90	cardinal	девяносто
90	ordinal	девяностая
90	ordinal	девяностого
90	ordinal	девяностое
90	ordinal	девяностой
90	ordinal	девяностом
90	ordinal	девяностому
90	ordinal	девяностую
90	ordinal	девяностые
90	ordinal	девяностый
90	ordinal	девяностым
90	ordinal	девяностых
900	cardinal	девятисот
900	cardinal	девятистам
900	cardinal	девятьсот
AED	currency	дирхам
AED	currency	дирхама
AED	currency	дирхамов
AMD	currency	драм
AMD	currency	драмов
AZN	currency	манат
AZN	currency	маната
AZN	currency	манатов
BYN	currency	BYN
BYN	currency	белорусских рублей
CHF	currency	франк
CHF	currency	франка
CHF	currency	франков
CNY	currency	юаней
CNY	currency	юань
CNY	currency	юаня
CNY	currency	юанях
EUR	currency	EUR
EUR	currency	евро
EUR	currency	€
GBP	currency	£
GBP	currency	фунт
GBP	currency	фунта
GBP	currency	фунтов
GBP	currency	фунтов стерлингов
GEL	currency	лари
ILS	currency	шекелей
ILS	currency	шекель
ILS	currency	шекеля
INR	currency	рупии
INR	currency	рупий
INR	currency	рупия
IRR	currency	риал
IRR	currency	риала
IRR	currency	риалов
IRR*10	currency	туман
IRR*10	currency	тумана
IRR*10	currency	туманов
JPY	currency	иен
JPY	currency	иена
JPY	currency	иены
JPY	currency	йен
KZT	currency	тенге
PLN	currency	злотый
PLN	currency	злотых
RUB	currency	RUB
RUB	currency	руб
RUB	currency	рублей
RUB	currency	рубль
RUB	currency	рубля
RUB	currency	рублям
RUB	currency	рублями
RUB	currency	₽
SAR	currency	риял
SAR	currency	рияла
SAR	currency	риялов
SAR	currency	саудовских риялов
TRY	currency	лир
TRY	currency	лира
TRY	currency	лиры
TRY	currency	турецких лир
UAH	currency	гривен
UAH	currency	гривень
UAH	currency	гривна
UAH	currency	гривны
UAH	currency	грн
USD	currency	\$
USD	currency	USD
USD	currency	долл
USD	currency	доллар
USD	currency	доллара
USD	currency	долларам
USD	currency	долларами
USD	currency	долларов
USD	currency	долларов США
UZS	currency	сумов
agreement	count	договор
agreement	count	договора
agreement	count	договоров
agreement	count	соглашение
agreement	count	соглашений
agreement	count	соглашения
aircraft	count	истребителей
aircraft	count	истребитель
aircraft	count	истребителя
aircraft	count	самолет
aircraft	count	самолета
aircraft	count	самолетов
anniversary	count	годовщина
anniversary	count	годовщину
anniversary	count	годовщины
arrested	count	арестовали
arrested	count	арестован
arrested	count	арестованных
arrested	count	арестованы
arrested	count	задержали
arrested	count	задержан
arrested	count	задержанных
arrested	count	задержано
arrested	count	задержаны
attack	count	атак
attack	count	атака
attack	count	атаки
attack	count	нападений
attack	count	нападения
bank	count	банк
bank	count	банка
bank	count	банков
barrel	measure	баррелей
barrel	measure	баррель
barrel	measure	барреля
barrel-per-day	measure	баррелей в день
barrel-per-day	measure	баррелей в сутки
base	count	баз
base	count	база
base	count	базам
base	count	базы
boat	count	катер
boat	count	катера
boat	count	катеров
bomb	count	бомб
bomb	count	бомба
bomb	count	бомбы
bomb	count	снаряда
bomb	count	снарядов
building	count	дом
building	count	дома
building	count	домов
building	count	здание
building	count	зданий
building	count	здания
centrifuge	count	центрифуг
centrifuge	count	центрифуга
centrifuge	count	центрифуги
century	measure	век
century	measure	века
century	measure	веков
child	count	детей
child	count	дети
child	count	детьми
child	count	детям
child	count	детях
child	count	несовершеннолетних
child	count	ребенка
child	count	ребенок
city	count	город
city	count	города
city	count	городах
city	count	городов
civilian	count	гражданских
civilian	count	гражданских лиц
civilian	count	мирный житель
civilian	count	мирных граждан
civilian	count	мирных жителей
civilian	count	мирных жителя
company	count	компании
company	count	компаний
company	count	компания
contract	count	контракт
contract	count	контракта
contract	count	контрактов
cubic-metre	measure	куб. м
cubic-metre	measure	кубических метров
cubic-metre	measure	кубометр
cubic-metre	measure	кубометра
cubic-metre	measure	кубометров
day	measure	день
day	measure	дней
day	measure	дня
day	measure	днями
day	measure	сутки
day	measure	суток
decade	measure	десятилетие
decade	measure	десятилетий
decade	measure	десятилетия
degree	measure	градус
degree	measure	градуса
degree	measure	градусов
diplomat	count	дипломат
diplomat	count	дипломата
diplomat	count	дипломатов
displaced	count	перемещенных лиц
displaced	count	переселенцев
doctor	count	врач
doctor	count	врача
doctor	count	врачей
document	count	документ
document	count	документа
document	count	документов
drone	count	БПЛА
drone	count	беспилотник
drone	count	беспилотника
drone	count	беспилотниками
drone	count	беспилотников
drone	count	дрон
drone	count	дрона
drone	count	дронов
embassy	count	посольств
embassy	count	посольства
embassy	count	посольство
engineer	count	инженер
engineer	count	инженера
engineer	count	инженеров
entity	count	организации
entity	count	организаций
entity	count	организация
expert	count	эксперт
expert	count	эксперта
expert	count	экспертов
explosion	count	взрыв
explosion	count	взрыва
explosion	count	взрывов
family	count	семей
family	count	семьи
family	count	семья
fighter	count	боевик
fighter	count	боевика
fighter	count	боевиков
fighter	count	наемников
flight	count	рейс
flight	count	рейса
flight	count	рейсов
gigawatt	measure	ГВт
gigawatt	measure	гигаватт
gram	measure	грамм
gram	measure	грамма
gram	measure	граммов
hectare	measure	га
hectare	measure	гектар
hectare	measure	гектара
hectare	measure	гектаров
helicopter	count	вертолет
helicopter	count	вертолета
helicopter	count	вертолетов
hospital	count	больниц
hospital	count	больница
hospital	count	больницы
hostage	count	заложник
hostage	count	заложника
hostage	count	заложники
hostage	count	заложников
hour	measure	час
hour	measure	часа
hour	measure	часов
injured-or-killed	count	жертв
injured-or-killed	count	жертва
injured-or-killed	count	жертвы
inspector	count	инспектор
inspector	count	инспектора
inspector	count	инспекторов
journalist	count	журналист
journalist	count	журналиста
journalist	count	журналистов
kg	measure	кг
kg	measure	килограмм
kg	measure	килограмма
kg	measure	килограммов
killed	count	гибели
killed	count	гибель
killed	count	жертвами
killed	count	погиб
killed	count	погибла
killed	count	погибли
killed	count	погибло
killed	count	погибшего
killed	count	погибшие
killed	count	погибшим
killed	count	погибшими
killed	count	погибших
killed	count	скончались
killed	count	скончался
killed	count	смерти
killed	count	тел
killed	count	тела
killed	count	убили
killed	count	убит
killed	count	убита
killed	count	убито
killed	count	убиты
killed	count	убитыми
killed	count	убитых
killed	count	унес жизни
killed	count	унесли жизни
kilowatt-hour	measure	кВт·ч
kilowatt-hour	measure	киловатт-часов
km	measure	километр
km	measure	километра
km	measure	километрам
km	measure	километрах
km	measure	километре
km	measure	километров
km	measure	км
law	count	закон
law	count	закона
law	count	законов
law	count	законопроектов
litre	measure	литр
litre	measure	литра
litre	measure	литров
man	count	мужчин
man	count	мужчина
man	count	мужчины
meeting	count	встреч
meeting	count	встреча
meeting	count	встречи
meeting	count	встречу
meeting	count	заседание
meeting	count	заседаний
meeting	count	заседания
megawatt	measure	МВт
megawatt	measure	мегаватт
member	count	участника
member	count	участников
member	count	член
member	count	члена
member	count	членов
memorandum	count	меморандум
memorandum	count	меморандума
memorandum	count	меморандумов
metre	measure	м
metre	measure	метр
metre	measure	метра
metre	measure	метрах
metre	measure	метров
migrant	count	мигрант
migrant	count	мигранта
migrant	count	мигрантов
mile	measure	мили
mile	measure	миль
mile	measure	миля
minister	count	министр
minister	count	министра
minister	count	министров
minute	measure	минут
minute	measure	минута
minute	measure	минуты
missile	count	ракет
missile	count	ракета
missile	count	ракетами
missile	count	ракету
missile	count	ракеты
missing	count	пропавших
missing	count	пропавших без вести
missing	count	пропали
missing	count	пропали без вести
month	measure	месяц
month	measure	месяца
month	measure	месяцам
month	measure	месяцев
n	ordinal	-ая
n	ordinal	-го
n	ordinal	-е
n	ordinal	-ей
n	ordinal	-ий
n	ordinal	-й
n	ordinal	-м
n	ordinal	-му
n	ordinal	-ое
n	ordinal	-ой
n	ordinal	-ом
n	ordinal	-ую
n	ordinal	-х
n	ordinal	-ый
n	ordinal	-ю
n	ordinal	-я
officer	count	офицер
officer	count	офицера
officer	count	офицеров
officer	count	полицейский
officer	count	полицейских
officer	count	полицейского
official	count	чиновник
official	count	чиновника
official	count	чиновников
package	count	пакет
package	count	пакета
package	count	пакете
package	count	пакетов
party	count	партии
party	count	партий
party	count	партия
percent	percent	%
percent	percent	проц
percent	percent	процент
percent	percent	процента
percent	percent	процентам
percent	percent	процентами
percent	percent	процентах
percent	percent	процентов
person	count	граждан
person	count	гражданина
person	count	жителей
person	count	жителя
person	count	лиц
person	count	лица
person	count	людей
person	count	люди
person	count	людям
person	count	пассажира
person	count	пассажиров
person	count	человек
person	count	человека
person	count	человеком
prisoner	count	военнопленного
prisoner	count	военнопленные
prisoner	count	военнопленных
prisoner	count	заключенных
prisoner	count	пленные
prisoner	count	пленных
project	count	проект
project	count	проекта
project	count	проектов
protester	count	демонстрантов
protester	count	протестующих
province	count	провинции
province	count	провинций
province	count	провинция
refugee	count	беженец
refugee	count	беженца
refugee	count	беженцев
refugee	count	беженцы
region	count	областей
region	count	области
region	count	область
region	count	района
region	count	районов
region	count	регион
region	count	региона
region	count	регионов
round	count	раунд
round	count	раунда
round	count	раунде
round	count	раундов
round	count	тур
round	count	тура
round	count	туре
school	count	школ
school	count	школа
school	count	школы
seat	count	мандатов
seat	count	места
seat	count	место
session	count	сессией
session	count	сессии
session	count	сессий
session	count	сессию
session	count	сессия
ship	count	кораблей
ship	count	корабль
ship	count	корабля
ship	count	судна
ship	count	судно
ship	count	судов
ship	count	танкер
ship	count	танкера
ship	count	танкеров
site	count	мест
site	count	объект
site	count	объекта
site	count	объектов
site	count	точек
site	count	точки
soldier	count	бойца
soldier	count	бойцов
soldier	count	военнослужащего
soldier	count	военнослужащие
soldier	count	военнослужащий
soldier	count	военнослужащих
soldier	count	военных
soldier	count	солдат
soldier	count	солдата
square-km	measure	кв. км
square-km	measure	квадратных километра
square-km	measure	квадратных километров
square-metre	measure	кв. м
square-metre	measure	квадратных метров
state	count	государств
state	count	государства
state	count	государство
state	count	стран
state	count	страна
state	count	странам
state	count	странами
state	count	страны
strike	count	удар
strike	count	удара
strike	count	ударов
student	count	студент
student	count	студента
student	count	студентов
student	count	школьников
summit	count	саммит
summit	count	саммита
summit	count	саммите
summit	count	саммитов
tank	count	танк
tank	count	танка
tank	count	танков
target	count	целей
target	count	цели
target	count	цель
target	count	целям
terrorist	count	террорист
terrorist	count	террориста
terrorist	count	террористов
time	count	раз
time	count	раза
tonne	measure	т
tonne	measure	тонн
tonne	measure	тонна
tonne	measure	тонну
tonne	measure	тонны
unit	count	единиц
unit	count	единицы
vehicle	count	автомобилей
vehicle	count	автомобиль
vehicle	count	автомобиля
vehicle	count	грузовиков
vehicle	count	машин
vehicle	count	машина
vehicle	count	машины
village	count	деревень
village	count	деревни
village	count	деревня
village	count	сел
village	count	села
village	count	село
visit	count	визит
visit	count	визита
visit	count	визитов
vote	count	голос
vote	count	голоса
vote	count	голосов
voter	count	избирателей
week	measure	недели
week	measure	недель
week	measure	неделю
week	measure	неделя
woman	count	женщин
woman	count	женщина
woman	count	женщинам
woman	count	женщинами
woman	count	женщинах
woman	count	женщины
worker	count	работников
worker	count	рабочий
worker	count	рабочих
worker	count	сотрудника
worker	count	сотрудников
wounded	count	пострадавшие
wounded	count	пострадавшими
wounded	count	пострадавших
wounded	count	пострадал
wounded	count	пострадали
wounded	count	ранен
wounded	count	ранена
wounded	count	ранения
wounded	count	ранено
wounded	count	ранены
wounded	count	раненые
wounded	count	ранеными
wounded	count	раненых
wounded	count	травмы
year	measure	год
year	measure	года
year	measure	годам
year	measure	годами
year	measure	лет
`,
  calendar: `
abbreviation	авг
abbreviation	апр
abbreviation	дек
abbreviation	мар
abbreviation	ноя
abbreviation	нояб
abbreviation	окт
abbreviation	сен
abbreviation	сент
abbreviation	фев
abbreviation	февр
abbreviation	янв
ago	назад
ago	тому назад
and	и
between	между
clause	как
clause	после
clause	что
day--1	вчера
day--1	вчерашний день
day--1	минувшей ночью
day--1	прошлой ночью
day--1	прошлым вечером
day--2	позавчера
day-0	сегодня
day-0	сегодняшнего дня
day-0	сегодняшний день
day-0	этим вечером
day-0	этим утром
day-0	этой ночью
day-1	завтра
day-2	послезавтра
decade-5	пятидесятые
decade-5	пятидесятых
decade-6	шестидесятые
decade-6	шестидесятых
decade-7	семидесятые
decade-7	семидесятых
decade-8	восьмидесятые
decade-8	восьмидесятых
decade-9	девяностые
decade-9	девяностых
earlier	до того
earlier	до этого
earlier	ранее
earlier	раньше
earlier-pre	за
early	начала
early	начале
early	начало
early	начиная с
early	рано
era-gregory	н.э
era-gregory	н.э.
era-gregory	нашей эры
era-islamic	по хиджре
era-islamic	хиджры
fiscal	финансового года
fiscal	финансовом году
fiscal	финансовому году
fiscal	финансовый год
following	последующая
following	последующего
following	последующее
following	последующей
following	последующем
following	последующему
following	последующий
following	последующим
following	последующую
from	от
from	с
from	со
gregory-1	янв
gregory-1	январе
gregory-1	январем
gregory-1	январь
gregory-1	январю
gregory-1	января
gregory-10	окт
gregory-10	октябре
gregory-10	октябрем
gregory-10	октябрь
gregory-10	октябрю
gregory-10	октября
gregory-11	ноя
gregory-11	нояб
gregory-11	ноябре
gregory-11	ноябрем
gregory-11	ноябрь
gregory-11	ноябрю
gregory-11	ноября
gregory-12	дек
gregory-12	декабре
gregory-12	декабрем
gregory-12	декабрь
gregory-12	декабрю
gregory-12	декабря
gregory-2	фев
gregory-2	февр
gregory-2	феврале
gregory-2	февралем
gregory-2	февраль
gregory-2	февралю
gregory-2	февраля
gregory-3	мар
gregory-3	март
gregory-3	марта
gregory-3	марте
gregory-3	мартом
gregory-3	марту
gregory-4	апр
gregory-4	апреле
gregory-4	апрелем
gregory-4	апрель
gregory-4	апрелю
gregory-4	апреля
gregory-5	мае
gregory-5	маем
gregory-5	май
gregory-5	маю
gregory-5	мая
gregory-6	июне
gregory-6	июнем
gregory-6	июнь
gregory-6	июню
gregory-6	июня
gregory-7	июле
gregory-7	июлем
gregory-7	июль
gregory-7	июлю
gregory-7	июля
gregory-8	авг
gregory-8	август
gregory-8	августа
gregory-8	августе
gregory-8	августом
gregory-8	августу
gregory-9	сен
gregory-9	сент
gregory-9	сентябре
gregory-9	сентябрем
gregory-9	сентябрь
gregory-9	сентябрю
gregory-9	сентября
in	в
in	во
in	за
in	на
islamic-1	мухаррам
islamic-1	мухаррама
islamic-1	мухарраме
islamic-1	мухаррамом
islamic-1	мухарраму
islamic-10	шаввале
islamic-10	шавваль
islamic-10	шавваля
islamic-11	зу-ль-каада
islamic-11	зуль-каада
islamic-11	зуль-каады
islamic-11	зулькада
islamic-12	зу-ль-хиджа
islamic-12	зуль-хиджа
islamic-12	зуль-хиджи
islamic-12	зульхиджа
islamic-2	сафар
islamic-2	сафара
islamic-2	сафаре
islamic-3	раби аль-авваль
islamic-3	раби аль-авваля
islamic-3	раби-аль-авваль
islamic-3	раби-аль-авваля
islamic-4	раби аль-ахир
islamic-4	раби ас-сани
islamic-4	раби-аль-ахир
islamic-4	раби-ас-сани
islamic-5	джумада аль-уля
islamic-5	джумада-аль-уля
islamic-5	джумада-ль-уля
islamic-6	джумада аль-ахира
islamic-6	джумада ас-сани
islamic-6	джумада-аль-ахира
islamic-6	джумада-ас-сани
islamic-7	раджаб
islamic-7	раджаба
islamic-7	раджабе
islamic-7	раджабом
islamic-7	раджабу
islamic-8	шаабан
islamic-8	шаабана
islamic-8	шаабане
islamic-8	шабан
islamic-8	шабана
islamic-9	рамадан
islamic-9	рамадана
islamic-9	рамадане
islamic-9	рамаданом
islamic-9	рамадану
last	истекшая
last	истекшего
last	истекшее
last	истекшей
last	истекшем
last	истекшему
last	истекший
last	истекшим
last	истекшую
last	минувшая
last	минувшего
last	минувшее
last	минувшей
last	минувшем
last	минувшему
last	минувший
last	минувшим
last	минувшую
last	прошлая
last	прошлого
last	прошлое
last	прошлой
last	прошлом
last	прошлому
last	прошлую
last	прошлый
last	прошлым
late	конец
late	конца
late	конце
late	поздно
later	позднее
later	позже
later	спустя
later-pre	спустя
later-pre	через
mid	весной
mid	весны
mid	зимой
mid	зимы
mid	лета
mid	летом
mid	осени
mid	осенью
mid	середина
mid	середине
mid	середины
name-before	восстание
name-before	восстания
name-before	годовщина
name-before	годовщине
name-before	годовщину
name-before	годовщины
name-before	движение
name-before	движения
name-before	имени
name-before	площади
name-before	площадь
name-before	проспект
name-before	проспекте
name-before	революции
name-before	революция
name-before	событий
name-before	события
name-before	улица
name-before	улице
name-before	улицу
name-before	улицы
next	будущая
next	будущего
next	будущее
next	будущей
next	будущем
next	будущему
next	будущий
next	будущим
next	будущую
next	грядущая
next	грядущего
next	грядущее
next	грядущей
next	грядущем
next	грядущему
next	грядущий
next	грядущим
next	грядущую
next	предстоящая
next	предстоящего
next	предстоящее
next	предстоящей
next	предстоящем
next	предстоящему
next	предстоящий
next	предстоящим
next	предстоящую
next	следующая
next	следующего
next	следующее
next	следующей
next	следующем
next	следующему
next	следующий
next	следующим
next	следующую
not-date	в среду экспертов
not-date	вербное воскресенье
not-date	городскую среду
not-date	деловую среду
not-date	день победы
not-date	день рождения
not-date	информационную среду
not-date	кровавое воскресенье
not-date	культурную среду
not-date	международный день
not-date	новый год
not-date	образовательную среду
not-date	окружающую среду
not-date	прощеное воскресенье
not-date	пятничная молитва
not-date	среду обитания
not-date	страстную пятницу
not-date	цифровую среду
not-date	черная пятница
not-date	черную пятницу
of	от
overnight	в течение ночи
overnight	за ночь
part	вечер
part	вечера
part	вечером
part	днем
part	ночи
part	ночь
part	ночью
part	поздно вечером
part	рано утром
part	утра
part	утро
part	утром
persian-1	фарвардин
persian-1	фарвардина
persian-1	фарвардине
persian-1	фарвардином
persian-1	фарвардину
persian-10	дей
persian-10	дея
persian-11	бахман
persian-11	бахмана
persian-11	бахмане
persian-11	бахманом
persian-11	бахману
persian-12	эсфанд
persian-12	эсфанда
persian-12	эсфанде
persian-12	эсфандом
persian-12	эсфанду
persian-2	ордибехешт
persian-2	ордибехешта
persian-2	ордибехеште
persian-2	ордибехештом
persian-2	ордибехешту
persian-3	хордад
persian-3	хордада
persian-3	хордаде
persian-3	хордадом
persian-3	хордаду
persian-4	тир
persian-4	тира
persian-4	тире
persian-4	тиром
persian-4	тиру
persian-5	мордад
persian-5	мордада
persian-5	мордаде
persian-5	мордадом
persian-5	мордаду
persian-6	шахривар
persian-6	шахривара
persian-6	шахриваре
persian-6	шахриваром
persian-6	шахривару
persian-7	мехр
persian-7	мехра
persian-7	мехре
persian-7	мехром
persian-7	мехру
persian-8	абан
persian-8	абана
persian-8	абане
persian-8	абаном
persian-8	абану
persian-9	азер
persian-9	азера
persian-9	азере
persian-9	азером
persian-9	азеру
preceding	предшествующая
preceding	предшествующего
preceding	предшествующее
preceding	предшествующей
preceding	предшествующем
preceding	предшествующему
preceding	предшествующий
preceding	предшествующим
preceding	предшествующую
preceding	предыдущая
preceding	предыдущего
preceding	предыдущее
preceding	предыдущей
preceding	предыдущем
preceding	предыдущему
preceding	предыдущий
preceding	предыдущим
preceding	предыдущую
published	дата публикации
published	опубликован
published	опубликована
published	опубликовано
same	того
same	того же
same	той
same	той же
same	том
same	том же
same	том самом
same	тот
same	тот же
same	тот самый
same	ту
same	ту же
same	этого же
same	этой же
same	этом же
since	начиная с
since	с
since	со
that	до него
that	до нее
that	до того
that	до этого
that	после того
that	после этого
then-day-0	в тот день
then-day-0	в тот же вечер
then-day-0	в тот же день
then-day-0	в этот день
then-day-0	в этот же день
then-day-0	тем же вечером
then-day-0	того же дня
then-day-0	той же ночью
then-day-1	назавтра
then-day-1	наутро
this	нынешнего
this	нынешнее
this	нынешней
this	нынешнем
this	нынешнему
this	нынешний
this	нынешним
this	нынешнюю
this	нынешняя
this	сего
this	текущая
this	текущего
this	текущее
this	текущей
this	текущем
this	текущему
this	текущий
this	текущим
this	текущую
this	эта
this	этим
this	это
this	этого
this	этой
this	этом
this	этому
this	этот
this	эту
to	до
to	по
unit-century	век
unit-century	века
unit-century	веке
unit-day	день
unit-day	дню
unit-day	дня
unit-day	сутки
unit-decade	десятилетие
unit-decade	десятилетии
unit-decade	десятилетия
unit-hour	час
unit-hour	часа
unit-hour	часом
unit-hour	часу
unit-month	месяц
unit-month	месяца
unit-month	месяце
unit-month	месяцем
unit-month	месяцу
unit-week	неделе
unit-week	неделей
unit-week	недели
unit-week	неделю
unit-week	неделя
unit-year	г
unit-year	год
unit-year	года
unit-year	годе
unit-year	годом
unit-year	году
units-century	веков
units-day	дней
units-day	дни
units-day	дням
units-day	днями
units-day	днях
units-day	сутками
units-day	суток
units-hour	часами
units-hour	часах
units-hour	часов
units-hour	часы
units-month	месяцами
units-month	месяцах
units-month	месяцев
units-month	месяцы
units-week	недель
units-week	неделями
units-week	неделях
units-year	гг
units-year	годам
units-year	годами
units-year	годах
units-year	годов
units-year	годы
units-year	лет
until	до
until	к
until	ко
weak	маем
weak	май
weak	маю
weak	мая
weak	рамадан
weak	рамадана
weak	рамадане
weak	рамаданом
weak	рамадану
weaker	абан
weaker	абана
weaker	абане
weaker	абаном
weaker	абану
weaker	азер
weaker	азера
weaker	азере
weaker	азером
weaker	азеру
weaker	бахман
weaker	бахмана
weaker	бахмане
weaker	бахманом
weaker	бахману
weaker	дей
weaker	дея
weaker	мехр
weaker	мехра
weaker	мехре
weaker	мехром
weaker	мехру
weaker	мордад
weaker	мордада
weaker	мордаде
weaker	мордадом
weaker	мордаду
weaker	ордибехешт
weaker	ордибехешта
weaker	ордибехеште
weaker	ордибехештом
weaker	ордибехешту
weaker	тир
weaker	тира
weaker	тире
weaker	тиром
weaker	тиру
weaker	фарвардин
weaker	фарвардина
weaker	фарвардине
weaker	фарвардином
weaker	фарвардину
weaker	хордад
weaker	хордада
weaker	хордаде
weaker	хордадом
weaker	хордаду
weaker	шахривар
weaker	шахривара
weaker	шахриваре
weaker	шахриваром
weaker	шахривару
weaker	эсфанд
weaker	эсфанда
weaker	эсфанде
weaker	эсфандом
weaker	эсфанду
weekday-1	понедельник
weekday-1	понедельника
weekday-1	понедельнике
weekday-1	понедельником
weekday-1	понедельнику
weekday-2	вторник
weekday-2	вторника
weekday-2	вторнике
weekday-2	вторником
weekday-2	вторнику
weekday-3	до среды
weekday-3	к среде
weekday-3	со среды
weekday-3	среду
weekday-4	четверг
weekday-4	четверга
weekday-4	четверге
weekday-4	четвергом
weekday-4	четвергу
weekday-5	пятница
weekday-5	пятнице
weekday-5	пятницей
weekday-5	пятницу
weekday-5	пятницы
weekday-6	суббота
weekday-6	субботе
weekday-6	субботой
weekday-6	субботу
weekday-6	субботы
weekday-7	воскресенье
weekday-7	воскресеньем
weekday-7	воскресенью
weekday-7	воскресенья
within	в ближайшие
within	в течение
within	на протяжении
within	сроком на
`,
  roles: `
ambassador	GOV	person	верховный представитель
ambassador	GOV	person	военный атташе
ambassador	GOV	person	временный поверенный
ambassador	GOV	person	временный поверенный в делах
ambassador	GOV	person	высокий представитель
ambassador	GOV	person	генеральный консул
ambassador	GOV	person	генконсул
ambassador	GOV	person	главный переговорщик
ambassador	GOV	person	дипломат
ambassador	GOV	person	консул
ambassador	GOV	person	переговорщик
ambassador	GOV	person	поверенный в делах
ambassador	GOV	person	полпред
ambassador	GOV	person	посланник
ambassador	GOV	person	посол
ambassador	GOV	person	посредник
ambassador	GOV	person	постоянный представитель
ambassador	GOV	person	постпред
ambassador	GOV	person	представитель
ambassador	GOV	person	советник-посланник
ambassador	GOV	person	специальный посланник
ambassador	GOV	person	специальный представитель
ambassador	GOV	person	спецпосланник
ambassador	GOV	person	спецпредставитель
ambassador	GOV	person	спецпредставитель президента
ambassador	GOV	person	чрезвычайный и полномочный посол
ambassador	GOV	person	эмиссар
army	MIL	group	ВВС
army	MIL	group	ВМС
army	MIL	group	ВМФ
army	MIL	group	ПВО
army	MIL	group	авиация
army	MIL	group	армия
army	MIL	group	артиллерия
army	MIL	group	береговая охрана
army	MIL	group	беспилотники
army	MIL	group	боевые самолёты
army	MIL	group	военная авиация
army	MIL	group	военная делегация
army	MIL	group	военно-воздушные силы
army	MIL	group	военно-морские силы
army	MIL	group	военно-морской флот
army	MIL	group	военное командование
army	MIL	group	военнослужащие
army	MIL	group	военные
army	MIL	group	военные корабли
army	MIL	group	военный контингент
army	MIL	group	воинский контингент
army	MIL	group	войска
army	MIL	group	вооружённые силы
army	MIL	group	гарнизон
army	MIL	group	генеральный штаб
army	MIL	group	генштаб
army	MIL	group	десант
army	MIL	group	десантники
army	MIL	group	дроны
army	MIL	group	истребители
army	MIL	group	командование
army	MIL	group	корабли
army	MIL	group	миротворцы
army	MIL	group	морские пехотинцы
army	MIL	group	нацгвардия
army	MIL	group	национальная гвардия
army	MIL	group	оборонное ведомство
army	MIL	group	ополченцы
army	MIL	group	пограничники
army	MIL	group	погранслужба
army	MIL	group	подлодка
army	MIL	group	подразделения
army	MIL	group	ракеты
army	MIL	group	самолёты
army	MIL	group	силовики
army	MIL	group	силы
army	MIL	group	силы ПВО
army	MIL	group	силы безопасности
army	MIL	group	системы ПВО
army	MIL	group	солдаты
army	MIL	group	спецназ
army	MIL	group	сухопутные войска
army	MIL	group	флот
business	BUS	group	авиакомпания
business	BUS	group	банк
business	BUS	group	бизнес
business	BUS	group	бизнесмены
business	BUS	group	госкомпания
business	BUS	group	деловые круги
business	BUS	group	импортёры
business	BUS	group	инвесторы
business	BUS	group	компания
business	BUS	group	концерн
business	BUS	group	корпорация
business	BUS	group	нефтяная компания
business	BUS	group	предприниматели
business	BUS	group	предприятие
business	BUS	group	фирма
business	BUS	group	экспортёры
business	BUS	group	энергетическая компания
chief-of-staff	MIL	person	глава генштаба
chief-of-staff	MIL	person	начальник генерального штаба
chief-of-staff	MIL	person	начальник генштаба
chief-of-staff	MIL	person	начальник объединённого комитета
chief-of-staff	MIL	person	начальник штаба
chief-of-staff	MIL	person	председатель объединённого комитета начальников штабов
civilians	CVL	group	активисты
civilians	CVL	group	граждане
civilians	CVL	group	гражданин
civilians	CVL	group	гражданка
civilians	CVL	group	демонстранты
civilians	CVL	group	дети
civilians	CVL	group	жители
civilians	CVL	group	журналисты
civilians	CVL	group	люди
civilians	CVL	group	местные жители
civilians	CVL	group	мирные жители
civilians	CVL	group	молодёжь
civilians	CVL	group	моряки
civilians	CVL	group	народ
civilians	CVL	group	население
civilians	CVL	group	паломники
civilians	CVL	group	подданные
civilians	CVL	group	протестующие
civilians	CVL	group	рыбаки
civilians	CVL	group	студенты
civilians	CVL	group	туристы
court	JUD	group	верховный суд
court	JUD	group	генеральная прокуратура
court	JUD	group	генпрокуратура
court	JUD	group	генпрокурор
court	JUD	group	конституционный суд
court	JUD	group	минюст
court	JUD	group	прокуратура
court	JUD	group	прокурор
court	JUD	group	следственный комитет
court	JUD	group	суд
court	JUD	group	судебные органы
court	JUD	group	судья
court	JUD	group	трибунал
defence-minister	GOV	person	военный министр
defence-minister	GOV	person	глава Пентагона
defence-minister	GOV	person	глава министерства обороны
defence-minister	GOV	person	глава минобороны
defence-minister	GOV	person	глава оборонного ведомства
defence-minister	GOV	person	министр войны
defence-minister	GOV	person	министр обороны
deputy-minister	GOV	person	вице-министр
deputy-minister	GOV	person	вице-премьер
deputy-minister	GOV	person	вице-премьер правительства
deputy-minister	GOV	person	замглавы МИД
deputy-minister	GOV	person	заместитель главы МИД
deputy-minister	GOV	person	заместитель министра
deputy-minister	GOV	person	заместитель министра иностранных дел
deputy-minister	GOV	person	заместитель министра обороны
deputy-minister	GOV	person	заместитель председателя
deputy-minister	GOV	person	заместитель премьер-министра
deputy-minister	GOV	person	замминистра
deputy-minister	GOV	person	замминистра иностранных дел
deputy-minister	GOV	person	замминистра обороны
deputy-minister	GOV	person	первый заместитель министра
deputy-minister	GOV	person	первый замминистра
experts	EDU	group	академия наук
experts	EDU	group	аналитики
experts	EDU	group	исследователи
experts	EDU	group	политолог
experts	EDU	group	специалисты
experts	EDU	group	университет
experts	EDU	group	учёные
experts	EDU	group	эксперты
finance-minister	GOV	person	глава минфина
finance-minister	GOV	person	министр финансов
finance-minister	GOV	person	министр экономики
finance-minister	GOV	person	министр экономики и финансов
foreign-minister	GOV	person	глава МИД
foreign-minister	GOV	person	глава МИДа
foreign-minister	GOV	person	глава внешнеполитического ведомства
foreign-minister	GOV	person	глава дипломатии
foreign-minister	GOV	person	глава дипломатического ведомства
foreign-minister	GOV	person	глава министерства иностранных дел
foreign-minister	GOV	person	главный дипломат
foreign-minister	GOV	person	госсекретарь
foreign-minister	GOV	person	государственный секретарь
foreign-minister	GOV	person	и о министра иностранных дел
foreign-minister	GOV	person	исполняющий обязанности главы МИД
foreign-minister	GOV	person	исполняющий обязанности министра иностранных дел
foreign-minister	GOV	person	министр внешних связей
foreign-minister	GOV	person	министр иностранных дел
foreign-minister	GOV	person	руководитель МИД
general	MIL	person	адмирал
general	MIL	person	бригадный генерал
general	MIL	person	генерал
general	MIL	person	генерал-лейтенант
general	MIL	person	генерал-майор
general	MIL	person	главком
general	MIL	person	главнокомандующий
general	MIL	person	капитан
general	MIL	person	командир
general	MIL	person	командующий
general	MIL	person	контр-адмирал
general	MIL	person	майор
general	MIL	person	маршал
general	MIL	person	полковник
general	MIL	person	фельдмаршал
governor	GOV	person	вице-губернатор
governor	GOV	person	врио губернатора
governor	GOV	person	глава ОВА
governor	GOV	person	глава администрации
governor	GOV	person	глава края
governor	GOV	person	глава области
governor	GOV	person	глава областной администрации
governor	GOV	person	глава областной военной администрации
governor	GOV	person	глава района
governor	GOV	person	глава региона
governor	GOV	person	глава республики
governor	GOV	person	губернатор
governor	GOV	person	замгубернатора
governor	GOV	person	заместитель губернатора
honorific	-	person	аятолла
honorific	-	person	г-жа
honorific	-	person	г-н
honorific	-	person	господин
honorific	-	person	госпожа
honorific	-	person	доктор
honorific	-	person	его превосходительство
honorific	-	person	ее превосходительство
honorific	-	person	имам
honorific	-	person	миссис
honorific	-	person	мистер
honorific	-	person	мулла
honorific	-	person	профессор
honorific	-	person	сэр
honorific	-	person	товарищ
honorific	-	person	шейх
intelligence	SPY	group	внешняя разведка
intelligence	SPY	group	военная разведка
intelligence	SPY	group	контрразведка
intelligence	SPY	group	министерство разведки
intelligence	SPY	group	органы безопасности
intelligence	SPY	group	разведка
intelligence	SPY	group	разведслужба
intelligence	SPY	group	служба безопасности
intelligence	SPY	group	служба внешней разведки
intelligence	SPY	group	спецслужбы
interior-minister	GOV	person	глава МВД
interior-minister	GOV	person	министр внутренних дел
king	GOV	person	император
king	GOV	person	королева
king	GOV	person	король
king	GOV	person	кронпринц
king	GOV	person	монарх
king	GOV	person	наследный принц
king	GOV	person	принц
king	GOV	person	султан
king	GOV	person	эмир
mayor	GOV	person	вице-мэр
mayor	GOV	person	градоначальник
mayor	GOV	person	мэр
media	MED	group	СМИ
media	MED	group	агентство
media	MED	group	газета
media	MED	group	госагентство
media	MED	group	гостелевидение
media	MED	group	государственное телевидение
media	MED	group	журнал
media	MED	group	издание
media	MED	group	информагентство
media	MED	group	информационное агентство
media	MED	group	новостное агентство
media	MED	group	пресс-служба
media	MED	group	радиостанция
media	MED	group	телевидение
media	MED	group	телеканал
minister	GOV	person	глава Минторга
minister	GOV	person	глава Минэкономразвития
minister	GOV	person	глава Минэнерго
minister	GOV	person	министр
minister	GOV	person	министр здравоохранения
minister	GOV	person	министр информации
minister	GOV	person	министр культуры
minister	GOV	person	министр науки
minister	GOV	person	министр нефти
minister	GOV	person	министр образования
minister	GOV	person	министр по делам
minister	GOV	person	министр промышленности
minister	GOV	person	министр промышленности и торговли
minister	GOV	person	министр разведки
minister	GOV	person	министр сельского хозяйства
minister	GOV	person	министр спорта
minister	GOV	person	министр торговли
minister	GOV	person	министр транспорта
minister	GOV	person	министр туризма
minister	GOV	person	министр экономического развития
minister	GOV	person	министр энергетики
minister	GOV	person	министр юстиции
national-security-adviser	GOV	person	глава Совбеза
national-security-adviser	GOV	person	госсекретарь Совета безопасности
national-security-adviser	GOV	person	помощник президента по национальной безопасности
national-security-adviser	GOV	person	секретарь Высшего совета национальной безопасности
national-security-adviser	GOV	person	секретарь Совбеза
national-security-adviser	GOV	person	секретарь Совета безопасности
national-security-adviser	GOV	person	советник по национальной безопасности
official	GOV	group	МВД
official	GOV	group	МИД
official	GOV	group	МЧС
official	GOV	group	Минэкономразвития
official	GOV	group	Минюст
official	GOV	group	ЦБ
official	GOV	group	администрация
official	GOV	group	ведомство
official	GOV	group	власти
official	GOV	group	внешнеполитическая служба
official	GOV	group	внешнеполитическое ведомство
official	GOV	group	высокопоставленный чиновник
official	GOV	group	генконсульство
official	GOV	group	глава делегации
official	GOV	group	главы государств
official	GOV	group	делегация
official	GOV	group	дипведомство
official	GOV	group	дипломаты
official	GOV	group	дипмиссия
official	GOV	group	директор
official	GOV	group	кабинет
official	GOV	group	кабинет министров
official	GOV	group	кабмин
official	GOV	group	казначейство
official	GOV	group	консульство
official	GOV	group	лидеры
official	GOV	group	минздрав
official	GOV	group	министерство
official	GOV	group	министерство внутренних дел
official	GOV	group	министерство иностранных дел
official	GOV	group	министерство обороны
official	GOV	group	министерство торговли
official	GOV	group	министерство финансов
official	GOV	group	министерство энергетики
official	GOV	group	министерство юстиции
official	GOV	group	минобороны
official	GOV	group	минсельхоз
official	GOV	group	минторг
official	GOV	group	минтранс
official	GOV	group	минфин
official	GOV	group	минэнергетики
official	GOV	group	минэнерго
official	GOV	group	официальное лицо
official	GOV	group	официальные лица
official	GOV	group	официальный представитель правительства
official	GOV	group	переговорная группа
official	GOV	group	переговорщики
official	GOV	group	посольство
official	GOV	group	постпредство
official	GOV	group	правительственная делегация
official	GOV	group	правительство
official	GOV	group	представители
official	GOV	group	представители властей
official	GOV	group	премьер-министры
official	GOV	group	режим
official	GOV	group	руководство
official	GOV	group	сторона
official	GOV	group	таможня
official	GOV	group	центральный банк
official	GOV	group	центробанк
official	GOV	group	чиновник
official	GOV	group	чиновники
official	GOV	person	гендиректор
official	GOV	person	генеральный директор
official	GOV	person	генеральный секретарь
official	GOV	person	генсек
official	GOV	person	глава
official	GOV	person	глава Еврокомиссии
official	GOV	person	глава евродипломатии
official	GOV	person	глава организации
official	GOV	person	госсоветник
official	GOV	person	еврокомиссар
official	GOV	person	замглавы
official	GOV	person	заместитель главы
official	GOV	person	комиссар
official	GOV	person	помощник президента
official	GOV	person	председатель
official	GOV	person	председатель Еврокомиссии
official	GOV	person	руководитель
official	GOV	person	секретарь
official	GOV	person	советник
official	GOV	person	советник президента
opposition	OPP	group	диссидент
opposition	OPP	group	лидер оппозиции
opposition	OPP	group	оппозиционеры
opposition	OPP	group	оппозиционный лидер
opposition	OPP	group	оппозиция
parliament	LEG	group	верхняя палата
parliament	LEG	group	депутат
parliament	LEG	group	депутаты
parliament	LEG	group	законодатели
parliament	LEG	group	конгресс
parliament	LEG	group	конгрессмен
parliament	LEG	group	народное собрание
parliament	LEG	group	национальное собрание
parliament	LEG	group	нижняя палата
parliament	LEG	group	палата представителей
parliament	LEG	group	парламент
parliament	LEG	group	парламентарии
parliament	LEG	group	парламентарий
parliament	LEG	group	сенат
parliament	LEG	group	сенатор
parliament	LEG	group	сенаторы
party	PTY	group	партия
party	PTY	group	правящая партия
police	COP	group	полицейские
police	COP	group	полиция
police	COP	group	правоохранители
police	COP	group	правоохранительные органы
president	GOV	person	бывший президент
president	GOV	person	вице-президент
president	GOV	person	временный президент
president	GOV	person	глава администрации президента
president	GOV	person	глава государства
president	GOV	person	избранный президент
president	GOV	person	исполняющий обязанности президента
president	GOV	person	председатель КНР
president	GOV	person	президент
president	GOV	person	президент страны
president	GOV	person	руководитель страны
president	GOV	person	экс-президент
prime-minister	GOV	person	бывший премьер-министр
prime-minister	GOV	person	вице-премьер-министр
prime-minister	GOV	person	временный премьер-министр
prime-minister	GOV	person	глава кабинета
prime-minister	GOV	person	глава кабмина
prime-minister	GOV	person	глава правительства
prime-minister	GOV	person	и о премьер-министра
prime-minister	GOV	person	исполняющий обязанности премьер-министра
prime-minister	GOV	person	исполняющий обязанности премьера
prime-minister	GOV	person	канцлер
prime-minister	GOV	person	председатель Совета министров
prime-minister	GOV	person	председатель правительства
prime-minister	GOV	person	премьер
prime-minister	GOV	person	премьер страны
prime-minister	GOV	person	премьер-министр
rebels	REB	group	боевики
rebels	REB	group	группировка
rebels	REB	group	движение
rebels	REB	group	мятежники
rebels	REB	group	ополчение
rebels	REB	group	партизаны
rebels	REB	group	повстанцы
rebels	REB	group	сепаратисты
rebels	REB	group	террористическая группировка
rebels	REB	group	террористы
rebels	REB	group	экстремисты
refugees	REF	group	беженцы
refugees	REF	group	мигранты
refugees	REF	group	нелегальные мигранты
refugees	REF	group	переселенцы
sources	-	group	дипломатические источники
sources	-	group	дипломатический источник
sources	-	group	источник
sources	-	group	источник в правительстве
sources	-	group	источники
sources	-	group	осведомлённые источники
sources	-	group	очевидцы
sources	-	group	собеседник агентства
speaker	LEG	person	председатель Госдумы
speaker	LEG	person	председатель меджлиса
speaker	LEG	person	председатель палаты представителей
speaker	LEG	person	председатель парламента
speaker	LEG	person	председатель сената
speaker	LEG	person	спикер
speaker	LEG	person	спикер парламента
spokesperson	GOV	person	официальный представитель
spokesperson	GOV	person	официальный представитель МИД
spokesperson	GOV	person	официальный представитель внешнеполитического ведомства
spokesperson	GOV	person	представитель Белого дома
spokesperson	GOV	person	представитель МИД
spokesperson	GOV	person	представитель министерства
spokesperson	GOV	person	пресс-секретарь
spokesperson	GOV	person	пресс-секретарь президента
supreme-leader	GOV	person	верховный лидер
supreme-leader	GOV	person	верховный руководитель
supreme-leader	GOV	person	духовный лидер
supreme-leader	GOV	person	лидер
supreme-leader	GOV	person	лидер революции
supreme-leader	GOV	person	рахбар
territory	-	group	акватория
territory	-	group	база
territory	-	group	военная база
territory	-	group	военный объект
territory	-	group	воздушное пространство
territory	-	group	город
territory	-	group	граница
territory	-	group	земля
territory	-	group	инфраструктура
territory	-	group	населённый пункт
territory	-	group	объекты
territory	-	group	побережье
territory	-	group	позиции
territory	-	group	порт
territory	-	group	приграничье
territory	-	group	провинция
territory	-	group	район
territory	-	group	регион
territory	-	group	село
territory	-	group	столица
territory	-	group	территория
territory	-	group	ядерные объекты
unions	LAB	group	водители
unions	LAB	group	врачи
unions	LAB	group	дальнобойщики
unions	LAB	group	профсоюз
unions	LAB	group	профсоюзы
unions	LAB	group	работники
unions	LAB	group	рабочие
unions	LAB	group	учителя
unions	LAB	group	фермеры
unions	LAB	group	шахтёры
`,
  speakers: `
activists	активист
activists	активисты
activists	правозащитник
activists	правозащитники
analysts	аналитик
analysts	аналитики
analysts	наблюдатели
analysts	политолог
analysts	эксперт
analysts	эксперты
centre	центр
channel	телеграм-канал
channel	телеканал
defence-ministry	Минобороны
defence-ministry	министерство обороны
defence-ministry	оборонное ведомство
diplomatic-sources	дипломатические источники
diplomatic-sources	дипломатический источник
diplomats	дипломат
diplomats	дипломаты
economy-ministry	Минэкономики
economy-ministry	Минэкономразвития
economy-ministry	министерство экономики
embassy	посольство
emergencies-ministry	МЧС
emergencies-ministry	министерство по чрезвычайным ситуациям
energy-ministry	Минэнерго
energy-ministry	министерство энергетики
eyewitnesses	очевидец
eyewitnesses	очевидцы
eyewitnesses	свидетели
eyewitnesses	свидетель
finance-ministry	Минфин
finance-ministry	министерство финансов
foreign-ministry	МИД
foreign-ministry	внешнеполитическое ведомство
foreign-ministry	министерство иностранных дел
government-sources	источник в правительстве
government-sources	источники в правительстве
governor	глава региона
governor	губернатор
health-ministry	Минздрав
health-ministry	министерство здравоохранения
institute	институт
interior-ministry	МВД
interior-ministry	министерство внутренних дел
joint-statement	совместное заявление
joint-statement	совместное коммюнике
joint-statement	трёхстороннее заявление
justice-ministry	Минюст
justice-ministry	министерство юстиции
local-authorities	местные власти
local-authorities	региональные власти
local-media	местные СМИ
local-media	региональные СМИ
media	СМИ
media	пресса
medical-sources	врачи
medical-sources	источник в медицинских кругах
medical-sources	медики
military-officials	военные
military-sources	военные источники
military-sources	военный источник
ministry	ведомство
ministry	министерство
news-agency	агентство
news-agency	информагентство
newspaper	газета
newspaper	журнал
newspaper	издание
officials	власти
officials	высокопоставленные чиновники
officials	высокопоставленный чиновник
officials	должностное лицо
officials	должностные лица
officials	официальное лицо
officials	официальные лица
officials	чиновник
officials	чиновники
organisation	организация
press-service	пресс-служба
prosecutors	генпрокуратура
prosecutors	прокуратура
prosecutors	следственный комитет
prosecutors	следствие
rescuers	спасатели
rescuers	экстренные службы
residents	жители
residents	местные жители
security-sources	источник в силовых структурах
security-sources	источник в спецслужбах
security-sources	источники в спецслужбах
sources	информированный источник
sources	источник
sources	источники
sources	осведомлённый источник
sources	собеседник
sources	собеседник агентства
sources	собеседник издания
sources	собеседники
spokesperson	официальный представитель
spokesperson	пресс-секретарь
state-media	госСМИ
state-media	государственные СМИ
state-media	официальные СМИ
state-news-agency	госагентство
state-news-agency	государственное агентство
state-news-agency	официальное агентство
state-television	гостелевидение
state-television	государственное телевидение
state-television	телевидение
statement	заявление
statement	коммюнике
statement	пресс-релиз
statement	сообщение
trade-ministry	Минпромторг
trade-ministry	Минторг
trade-ministry	министерство торговли
transport-ministry	Минтранс
transport-ministry	министерство транспорта
`,
  references: `
both	главы двух государств
both	два государства
both	два лидера
both	два министра
both	две стороны
both	две страны
both	двум странам
both	двумя государствами
both	двумя сторонами
both	двумя странами
both	двух государств
both	двух лидеров
both	двух министров
both	двух народов
both	двух правительств
both	двух столиц
both	двух сторон
both	двух стран
both	лидеры двух стран
both	лидеры стран
both	министры
both	оба государства
both	оба лидера
both	оба министра
both	оба правительства
both	оба президента
both	обе столицы
both	обе стороны
both	обе страны
both	обеим сторонам
both	обеим странам
both	обеими сторонами
both	обеими странами
both	обеих сторон
both	обеих стран
both	обоих государств
both	собеседники
both	сторонам
both	сторонами
both	стороны
counterpart	визави
counterpart	коллега
counterpart	коллегами
counterpart	коллеге
counterpart	коллеги
counterpart	коллегой
counterpart	коллегу
counterpart	контрагентом
each-other	друг друга
each-other	друг другу
each-other	друг на друга
each-other	друг против друга
each-other	друг с другом
former	первый из них
here	королевства
here	королевстве
here	королевство
here	республика
here	республике
here	республики
here	республику
here	эта страна
here	это государство
here	этой стране
here	этой страной
here	этой страны
here	эту страну
latter	последний из них
own	его государство
own	его правительства
own	его правительство
own	его страна
own	его стране
own	его страной
own	его страну
own	его страны
own	её страна
own	её страны
own	их страна
own	их страны
own	моей страны
own	моя страна
own	наша страна
own	наше государство
own	наше правительство
own	нашей стране
own	нашей страной
own	нашей страны
own	нашу страну
own	своей стране
own	своей страной
own	своей страны
own	свою страну
own	своя страна
`,
  particles: `
about	касательно
about	насчёт
about	о
about	об
about	обо
about	относительно
about	по вопросам
about	по вопросу
about	по поводу
about	по теме
against	в адрес
against	в отношении
against	в противовес
against	вопреки
against	против
and	а
and	а также
and	да и
and	и
and	плюс
between	между
between	среди
by	во главе с
by	от имени
by	по приглашению
by	под командованием
by	под предводительством
by	под руководством
by	со стороны
for	в интересах
for	в поддержку
for	в пользу
for	для
for	за
for	ради
from	из
from	из-за рубежа
from	от
from	у
in	близ
in	в
in	в районе
in	вблизи
in	внутри
in	во
in	возле
in	недалеко от
in	неподалёку от
in	около
in	рядом с
in	у берегов
in	через
list	каждый из
on	на
on	над
on	по
on	под
or	или
or	либо
or	ни
relative	где
relative	которая
relative	которое
relative	которые
relative	который
relative	кто
relative	чей
stop	благодаря
stop	в качестве
stop	в обмен на
stop	в ответ на
stop	в преддверии
stop	в рамках
stop	в результате
stop	в связи с
stop	в случае
stop	в то время как
stop	в том числе
stop	в условиях
stop	в ходе
stop	включая
stop	вместо
stop	во время
stop	вслед за
stop	вследствие
stop	до
stop	за исключением
stop	зато
stop	из-за
stop	исходя из
stop	кроме
stop	на фоне
stop	накануне
stop	несмотря на
stop	но
stop	однако
stop	одновременно
stop	перед началом
stop	по итогам
stop	по случаю
stop	помимо
stop	после
stop	при
stop	с момента
stop	со времени
stop	согласно
stop	тогда как
stop	что касается
subordinator	будто
subordinator	до тех пор пока
subordinator	если
subordinator	как только
subordinator	когда
subordinator	ли
subordinator	пока
subordinator	поскольку
subordinator	после того как
subordinator	потому что
subordinator	прежде чем
subordinator	причём
subordinator	так как
subordinator	хотя
subordinator	что
subordinator	чтобы
subordinator	якобы
to	вплоть до
to	до сведения
to	к
to	ко
to	навстречу
to	перед
with	в сотрудничестве с
with	вместе с
with	наряду с
with	при участии
with	с
with	с участием
with	со
with	совместно с
`,
  contexts: `
cbrn	АЭС
cbrn	атомный
cbrn	биологическое оружие
cbrn	обогащение урана
cbrn	радиоактивный
cbrn	уран
cbrn	химическое оружие
cbrn	центрифуги
cbrn	ядерная программа
cbrn	ядерный
corruption	взятка
corruption	взяточничество
corruption	коррупционный
corruption	коррупция
corruption	хищение
coup	военный переворот
coup	государственный переворот
coup	мятеж
coup	переворот
coup	хунта
crime	банда
crime	криминальный
crime	мафия
crime	отмывание денег
crime	преступник
crime	преступность
crime_drugs	героин
crime_drugs	кокаин
crime_drugs	наркотики
crime_drugs	наркотический
crime_drugs	наркоторговля
crime_drugs	наркотрафик
crime_murder	убийство
crime_murder	убийца
crime_sexual	изнасилование
crime_sexual	сексуальное насилие
crime_theft	контрабанда
crime_theft	кража
crime_theft	ограбление
crime_theft	хищение имущества
culture	выставка
culture	гуманитарное сотрудничество
culture	кино
culture	культура
culture	культурный
culture	образование
culture	спорт
culture	студенты
culture	туризм
culture	университет
culture	фестиваль
cyber	взлом
cyber	кибератака
cyber	кибербезопасность
cyber	киберпространство
cyber	хакерский
cyber	хакеры
diplomatic	МИД
diplomatic	двусторонний
diplomatic	дипломат
diplomatic	дипломатический
diplomatic	дипотношения
diplomatic	консульство
diplomatic	министр иностранных дел
diplomatic	отношения
diplomatic	посол
diplomatic	посольство
disease	covid-19
disease	вакцина
disease	вирус
disease	коронавирус
disease	пандемия
disease	холера
disease	эпидемия
economic	банк
economic	банковский
economic	валюта
economic	железная дорога
economic	импорт
economic	инвестиция
economic	коридор
economic	кредит
economic	логистический
economic	пошлина
economic	промышленность
economic	промышленный
economic	свободная торговля
economic	сельское хозяйство
economic	таможенный
economic	тариф
economic	товарооборот
economic	торговля
economic	торговый
economic	транспорт
economic	финансовый
economic	финансы
economic	экономика
economic	экономический
economic	экспорт
election	бюллетень
election	выборы
election	голосование на выборах
election	избирательный
election	инаугурация
election	предвыборный
election	референдум
environment	выбросы
environment	засуха
environment	землетрясение
environment	изменение климата
environment	климат
environment	наводнение
environment	экологический
environment	экология
ethnicity	курдский
ethnicity	курды
ethnicity	меньшинство
ethnicity	рохинджа
ethnicity	уйгуры
ethnicity	этнический
executive	кабинет министров
executive	отставка правительства
executive	указ президента
gender	гендерный
gender	женщины
gender	права женщин
human_rights	права человека
human_rights	правозащитный
human_rights	пытки
human_security	голод
human_security	жильё
human_security	отключение электроэнергии
human_security	продовольственная безопасность
humanitarian	гуманитарная помощь
humanitarian	гуманитарный
humanitarian	гуманитарный коридор
humanitarian	медикаменты
humanitarian	продовольственная помощь
intelligence	разведка
intelligence	разведывательный
intelligence	спецслужбы
intelligence	шпион
intelligence	шпионаж
legal	закон
legal	правовой
legal	приговор
legal	прокуратура
legal	суд
legal	судебный
legal	трибунал
legal	уголовный
legal	экстрадиция
legal	юстиция
legislative	депутаты
legislative	законопроект
legislative	конгресс
legislative	межпарламентский
legislative	парламент
legislative	ратификация
legislative	сенат
lgbt	ЛГБТ
lgbt	однополый
migration	беженцы
migration	мигранты
migration	миграционный
migration	миграция
migration	нелегальная миграция
migration	убежище
military	ПВО
military	авиация
military	армия
military	беспилотник
military	боевой
military	военно-технический
military	военнослужащий
military	военный
military	войска
military	вооружения
military	вооружённый
military	дрон
military	истребитель
military	оборона
military	оборонный
military	оружие
military	ракета
military	учения
military	флот
misinformation	дезинформация
misinformation	ложная информация
misinformation	пропаганда
misinformation	фейк
peacekeeping	миротворцы
peacekeeping	миротворческий
peacekeeping	наблюдательная миссия
political_institutions	конституционный
political_institutions	конституция
political_institutions	переходный период
political_institutions	реформа
religion	ислам
religion	мечеть
religion	мусульмане
religion	паломники
religion	религиозный
religion	хадж
religion	христиане
religion	церковь
resource	вода
resource	газ
resource	газовый
resource	газопровод
resource	зерно
resource	литий
resource	нефть
resource	нефтяной
resource	полезные ископаемые
resource	природный газ
resource	трубопровод
resource	уголь
resource	электроэнергия
resource	энергетика
resource	энергетический
rights_freedoms	политзаключённые
rights_freedoms	свобода прессы
rights_freedoms	свобода слова
rights_freedoms	цензура
technology	искусственный интеллект
technology	космический
technology	космос
technology	микросхемы
technology	наука
technology	научный
technology	полупроводники
technology	спутник
technology	технология
territory	аннексия
territory	граница
territory	оккупированный
territory	острова
territory	пограничный
territory	суверенитет
territory	территориальная целостность
territory	территориальный
territory	территория
terrorism	смертник
terrorism	теракт
terrorism	терроризм
terrorism	террорист
terrorism	террористический
terrorism	экстремисты
`,
  boilerplate: `
line-has/boilerplate	просмотров сегодня
line-has/boilerplate	файлы cookie
line-has/boilerplate	файлы cookies
line-has/caption	Getty Images
line-has/caption	Фото с сайта
line-has/caption	архивное фото
line-has/caption	пресс-служба президента / ТАСС
line-has/caption	фото AP
line-has/caption	фото Reuters
line-has/caption	фото из архива
line-has/form	email не будет опубликован
line-has/form	все права защищены
line-has/form	нажмите Ctrl
line-has/form	полная версия
line-has/share	в нашем telegram
line-has/share	в нашем телеграм
line-has/share	вконтакте telegram
line-has/share	наш канал в
line-has/share	одноклассники whatsapp
line-has/share	подписывайтесь на наш
line-has/share	подпишитесь на наш
line-has/share	понравилась статья
line-has/share	телеграм одноклассники
line-has/share	читайте нас в
line-is/form	в начало
line-is/form	вверх
line-is/form	версия для печати
line-is/form	войти
line-is/form	все новости
line-is/form	главное
line-is/form	далее
line-is/form	добавить комментарий
line-is/form	комментарии
line-is/form	контакты
line-is/form	меню
line-is/form	новости
line-is/form	о проекте
line-is/form	обсудить
line-is/form	поделиться новостью
line-is/form	подтвердить
line-is/form	поиск
line-is/form	показать ещё
line-is/form	регистрация
line-is/form	реклама
line-is/form	связь с эфиром
line-is/form	скрыть
line-is/form	сообщение отправлено
line-is/related	главные новости
line-is/related	лента новостей
line-is/related	новости партнёров
line-is/related	популярное
line-is/related	последние новости
line-is/related	рекомендуем
line-is/related	самое читаемое
line-later/related	важно
line-later/related	молния
line-later/related	прямой эфир
line-later/related	срочно
line-start/boilerplate	время чтения
line-start/boilerplate	короткая ссылка
line-start/boilerplate	нашли ошибку
line-start/boilerplate	обновлено
line-start/boilerplate	опубликовано
line-start/boilerplate	ошибка в тексте
line-start/byline	автор текста
line-start/byline	корреспондент
line-start/byline	редактор
line-start/byline	текст подготовил
line-start/byline	текст подготовила
line-start/caption	архивное фото
line-start/caption	видео
line-start/caption	иллюстрация
line-start/caption	источник фото
line-start/caption	кадр из
line-start/caption	на фото
line-start/caption	снимок
line-start/caption	фото
line-start/caption	фотография
line-start/form	copyright
line-start/form	ваш адрес
line-start/form	зарегистрировано
line-start/form	использование материалов
line-start/form	мы используем файлы cookie
line-start/form	обязательные поля
line-start/form	оставить комментарий
line-start/form	подписаться на рассылку
line-start/form	при использовании материалов
line-start/form	при цитировании
line-start/form	свидетельство о регистрации
line-start/form	сетевое издание
line-start/related	вам может быть интересно
line-start/related	выбор редакции
line-start/related	другие материалы
line-start/related	другие новости
line-start/related	ещё новости
line-start/related	ещё по теме
line-start/related	материалы партнёров
line-start/related	материалы по теме
line-start/related	новости по теме
line-start/related	по теме
line-start/related	подробнее
line-start/related	похожие новости
line-start/related	ранее по теме
line-start/related	свежие комментарии
line-start/related	связанные новости
line-start/related	сегодня в сми
line-start/related	смотрите ещё
line-start/related	смотрите также
line-start/related	сюжет
line-start/related	теги
line-start/related	узнать больше по теме
line-start/related	хроника
line-start/related	читайте ещё
line-start/related	читайте также
line-start/related	читать далее
line-start/related	читать также
line-start/share	telegram вконтакте
line-start/share	наш telegram
line-start/share	отправить
line-start/share	поделиться
line-start/share	подписаться
line-start/share	подписывайтесь
line-start/share	подпишитесь
line-start/share	присоединяйтесь
line-start/share	распечатать
line-start/share	скопировать ссылку
line-start/share	следите за
`,
});
